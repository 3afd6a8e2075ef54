// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/faults/recorder/record_format.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace giliran::faults {

struct RecordEntry
{
    RecordKind kind = RecordKind::said;
    std::string path;
    std::uint64_t inode = 0;
    std::uint64_t offset = 0;
    std::string bytes;
};

/// What the recorder wrote down, in order.
std::vector<RecordEntry> read_record(const QString& file);

/// What a power cut does with that which was not synced: bytes, sizes and names alike.
enum class PowerCut
{
    drops,    ///< nothing of it reached the disk
    keeps,    ///< all of it did
    shuffles, ///< each write and each name did or did not
    tears,    ///< as shuffles, and of a write each sector of 512 bytes did or did not
};
constexpr auto names_of(PowerCut)
{
    using namespace std::string_view_literals;
    return std::array{"drops"sv, "keeps"sv, "shuffles"sv, "tears"sv};
}

/// A folder on a disk whose cache is lost when the power goes. Stricter than any file system: a name is on
/// the disk only once its folder was synced, and of what was not synced anything may be there or not.
class RecordedDisk
{
public:
    void take(const RecordEntry& entry);
    /// How much was not synced yet: nothing to lose when 0.
    std::size_t unsynced() const;
    /// Writes what a power cut leaves into an empty folder.
    void write_after(PowerCut how, std::mt19937& chance, const QString& folder) const;

private:
    struct Change ///< of a file's bytes
    {
        bool cuts = false;
        std::uint64_t offset = 0; ///< of the bytes; the size if it cuts
        std::string bytes;
    };
    struct File
    {
        std::string synced;
        std::vector<Change> pending;
    };
    struct Naming ///< a change of the names in a folder
    {
        RecordKind kind = RecordKind::create;
        std::string path;
        std::string to; ///< rename
        std::size_t file = 0;
    };
    using Names = std::map<std::string, std::size_t>; ///< a folder has no file

    static constexpr std::size_t is_folder = static_cast<std::size_t>(-1);
    static void apply(std::string& bytes, const Change& change);
    static void apply(Names& names, const Naming& naming);
    std::string bytes_after(const File& file, PowerCut how, std::mt19937& chance) const;

    std::vector<File> files_;
    std::map<std::uint64_t, std::size_t> by_inode_;
    Names synced_names_;
    Names names_; ///< as the program sees them
    std::vector<Naming> pending_names_;
};

} // namespace giliran::faults
