// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/upkeep/upkeep.h"

#include "common/hub/service/hub_log.h"
#include "common/hub/service/hub_service.h"

#include <QDateTime>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace giliran {
namespace {

constexpr std::chrono::minutes between_looks{1};
constexpr int longest_pause_ms = 1'000;

/// All that the thread needs; it shares nothing with the hub.
struct Task
{
    QString journal;
    HallId hall;
    DaySeal last_seal;
    Instant now;
    Upkeep::Settings settings;
};

UpkeepRecord carry_out(const Task& task, const Pace& pace)
{
    UpkeepRecord record;
    record.seal = task.last_seal.hash;
    record.day = task.last_seal.day;
    record.at = task.now;
    const auto found = verify_journal(task.journal, Connection::Access::read, pace);
    record.findings = found ? found->findings : std::vector{words_for(found.error()).toStdString()};
    const QString name =
        backup_name(task.hall, QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
    for (const QString& folder : task.settings.backup_folders) {
        BackupWord word{folder.toStdString(), {}, {}};
        const auto made = back_up(task.journal, folder, name, pace);
        if (made) {
            word.file = name.toStdString();
            keep_latest_backups(folder, task.hall, task.settings.backups_kept, name);
        } else {
            word.why = words_for(made.error()).toStdString();
        }
        record.backups.push_back(std::move(word));
    }
    return record;
}

} // namespace

void GivingWay::lower_priority()
{
    constexpr int lowest = 19;
    constexpr int idle_class = 3 << 13; // ioprio_set(2): only when nobody else uses the disk
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    static_cast<void>(::setpriority(PRIO_PROCESS, thread, lowest));
    static_cast<void>(::syscall(SYS_ioprio_set, 1, 0, idle_class));
}

Pace GivingWay::pace()
{
    return [this](double seconds) {
        const int pause = std::clamp(static_cast<int>(seconds * 1000), 1, longest_pause_ms);
        return !stop_.tryAcquire(1, pause);
    };
}

Upkeep::Upkeep(HubService& hub, Settings settings, QObject* parent)
    : QObject(parent), hub_(hub), settings_(std::move(settings)), latest_(read_upkeep(hub.storage().folder()))
{
    since_start_.start();
    timer_.setInterval(between_looks);
    connect(&timer_, &QTimer::timeout, this, &Upkeep::look);
    timer_.start();
}

Upkeep::~Upkeep()
{
    giving_way_.give_up();
    if (thread_)
        thread_->wait();
}

void Upkeep::look()
{
    if (upkeep_is_due(hub_.core().chain().last_seal, latest_, hub_.core().day().phase,
                      Duration(since_start_.elapsed())))
        begin();
}

void Upkeep::begin()
{
    const auto& last_seal = hub_.core().chain().last_seal;
    if (thread_ || !last_seal)
        return;
    const Task task{hub_.storage().journal().database().file(), hub_.storage().hall_id(), *last_seal,
                    hub_.now(), settings_};
    thread_.reset(QThread::create([this, task] {
        giving_way_.lower_priority();
        result_ = carry_out(task, giving_way_.pace());
    }));
    connect(thread_.get(), &QThread::finished, this, &Upkeep::finish);
    thread_->start();
}

void Upkeep::finish()
{
    thread_->wait();
    thread_.reset();
    latest_ = std::move(result_);
    result_.reset();
    for (const std::string& line : words_for(*latest_))
        if (latest_->is_good())
            qCInfo(hub_log::journal).noquote() << line.c_str();
        else
            qCCritical(hub_log::journal).noquote() << line.c_str();
    if (!write_upkeep(hub_.storage().folder(), *latest_))
        qCWarning(hub_log::journal) << "word of the upkeep could not be kept; it will be done again";
    Q_EMIT done();
}

} // namespace giliran
