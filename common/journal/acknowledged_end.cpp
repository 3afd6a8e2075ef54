// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/acknowledged_end.h"

#include "common/base/sha256.h"
#include "common/journal/open_file.h"
#include "common/journal/row_reader.h"
#include "common/journal/storage_error.h"

#include <QFile>
#include <fcntl.h>
#include <sstream>
#include <unistd.h>

namespace giliran {
namespace {

/// Within one sector of any disk, so that a power cut leaves the old witness or the new one.
constexpr std::size_t line_size = 256;

struct Witness
{
    HallId hall;
    BusinessDay day;
    std::uint64_t n = 0;
    Sha256 hash;
};

std::string body_of(const Witness& witness)
{
    return witness.hall.text() + " " + witness.day.text() + " " + std::to_string(witness.n) + " " +
           witness.hash.text();
}

std::string line_of(const Witness& witness)
{
    const std::string body = body_of(witness);
    std::string line = body + " " + Sha256::of(body).text().substr(0, 16);
    line.resize(line_size - 1, ' ');
    return line + "\n";
}

/// None: there is no witness, or it does not prove itself.
std::optional<Witness> read_witness(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::istringstream words(file.read(line_size).toStdString());
    std::string hall, day, hash, proof;
    Witness witness;
    words >> hall >> day >> witness.n >> hash >> proof;
    const auto read_hall = HallId::parse(hall);
    const auto read_day = BusinessDay::parse(day);
    const auto read_hash = Sha256::parse(hash);
    if (!read_hall || !read_day || !read_hash)
        return std::nullopt;
    witness.hall = *read_hall;
    witness.day = *read_day;
    witness.hash = *read_hash;
    if (proof != Sha256::of(body_of(witness)).text().substr(0, 16))
        return std::nullopt;
    return witness;
}

} // namespace

AcknowledgedEnd::~AcknowledgedEnd()
{
    if (file_ >= 0)
        ::close(file_);
}

void AcknowledgedEnd::advance(const JournalBatch& batch)
{
    if (batch.events.empty())
        return;
    if (file_ < 0) {
        file_ =
            ::open(QFile::encodeName(path_).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file_ < 0)
            return;
        give_to_owner_of_folder(path_);
    }
    const EventRow& last = batch.events.back();
    const std::string line = line_of({last.hall, last.day, last.n, last.hash});
    static_cast<void>(::pwrite(file_, line.data(), line.size(), 0) < 0);
}

Result<void, JournalError> AcknowledgedEnd::check(Connection& connection) const
{
    const auto witness = read_witness(path_);
    if (!witness)
        return {};
    Statement& query = connection.prepared("select hash from events where hall = ? and day = ? and n = ?");
    const std::string day = witness->day.text();
    const bool found =
        query.text(witness->hall.text()).text(day).integer(static_cast<std::int64_t>(witness->n)).next();
    if (query.failed())
        return fail(connection.failure("read the journal"));
    const bool as_acknowledged = found && RowReader(query).hash() == witness->hash;
    query.reset();
    if (as_acknowledged)
        return {};
    return fail(damage(connection.path(),
                       "event " + std::to_string(witness->n) + " of " + day +
                           " was acknowledged and is not there: the end of the journal is lost, or an older "
                           "copy stands in its place (put a copy there with giliran-hub restore)"));
}

void AcknowledgedEnd::forget(const QString& folder)
{
    QFile::remove(AcknowledgedEnd(folder).path_);
}

} // namespace giliran
