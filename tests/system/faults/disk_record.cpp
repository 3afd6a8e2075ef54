// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/faults/disk_record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstring>

namespace giliran::faults {
namespace {

constexpr std::size_t sector = 512;

std::string folder_of(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

bool by_chance(std::mt19937& chance)
{
    return (chance() & 1U) != 0;
}

} // namespace

std::vector<RecordEntry> read_record(const QString& file)
{
    QFile record(file);
    REQUIRE(record.open(QIODevice::ReadOnly));
    std::vector<RecordEntry> entries;
    RecordHead head;
    constexpr auto head_size = static_cast<qint64>(sizeof head);
    while (record.read(reinterpret_cast<char*>(&head), head_size) == head_size) {
        auto path = record.read(static_cast<qint64>(head.path_size)).toStdString();
        auto bytes = record.read(static_cast<qint64>(head.size)).toStdString();
        REQUIRE(path.size() == head.path_size);
        REQUIRE(bytes.size() == head.size);
        entries.push_back({head.kind, std::move(path), head.inode, head.offset, std::move(bytes)});
    }
    return entries;
}

void RecordedDisk::take(const RecordEntry& entry)
{
    const auto rename_files = [&](const Naming& naming) {
        apply(names_, naming);
        pending_names_.push_back(naming);
    };
    switch (entry.kind) {
    case RecordKind::create:
        by_inode_[entry.inode] = files_.size(); // the number may have been another file's before
        rename_files({entry.kind, entry.path, {}, files_.size()});
        files_.emplace_back();
        return;
    case RecordKind::make_folder:
        rename_files({entry.kind, entry.path, {}, is_folder});
        return;
    case RecordKind::rename:
        rename_files({entry.kind, entry.path, entry.bytes, 0});
        return;
    case RecordKind::remove:
        rename_files({entry.kind, entry.path, {}, 0});
        return;
    case RecordKind::write:
    case RecordKind::cut:
        if (const auto file = by_inode_.find(entry.inode); file != by_inode_.end())
            files_[file->second].pending.push_back(
                {entry.kind == RecordKind::cut, entry.offset, entry.bytes});
        return;
    case RecordKind::sync:
        if (const auto found = by_inode_.find(entry.inode); found != by_inode_.end()) {
            File& file = files_[found->second];
            for (const Change& change : file.pending)
                apply(file.synced, change);
            file.pending.clear();
        }
        return;
    case RecordKind::sync_folder: {
        const auto is_elsewhere = [&](const Naming& naming) {
            return folder_of(naming.kind == RecordKind::rename ? naming.to : naming.path) != entry.path;
        };
        const auto here = std::stable_partition(pending_names_.begin(), pending_names_.end(), is_elsewhere);
        for (auto naming = here; naming != pending_names_.end(); ++naming)
            apply(synced_names_, *naming);
        pending_names_.erase(here, pending_names_.end());
        return;
    }
    case RecordKind::said:
        return;
    }
}

std::size_t RecordedDisk::unsynced() const
{
    std::size_t count = pending_names_.size();
    for (const File& file : files_)
        count += file.pending.size();
    return count;
}

void RecordedDisk::write_after(PowerCut how, std::mt19937& chance, const QString& folder) const
{
    Names names = synced_names_;
    for (const Naming& naming : pending_names_)
        if (how == PowerCut::keeps || (how != PowerCut::drops && by_chance(chance)))
            apply(names, naming);
    const auto place = [&](const std::string& path) {
        return QDir(folder).filePath(QString::fromStdString(path));
    };
    for (const auto& [path, file] : names) { // in order: a folder before what it holds
        if (!QFileInfo(QFileInfo(place(path)).path()).isDir())
            continue; // its folder never reached the disk
        if (file == is_folder) {
            REQUIRE(QDir().mkdir(place(path)));
            continue;
        }
        const std::string bytes = bytes_after(files_[file], how, chance);
        QFile written(place(path));
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes.data(), static_cast<qint64>(bytes.size())) ==
                static_cast<qint64>(bytes.size()));
    }
}

std::string RecordedDisk::bytes_after(const File& file, PowerCut how, std::mt19937& chance) const
{
    std::string bytes = file.synced;
    if (how == PowerCut::drops)
        return bytes;
    for (const Change& change : file.pending) {
        if (how == PowerCut::keeps || change.cuts || how == PowerCut::shuffles) {
            if (how == PowerCut::keeps || by_chance(chance))
                apply(bytes, change);
            continue;
        }
        for (std::size_t at = 0; at < change.bytes.size();) { // torn at the sectors of the disk
            const std::size_t end =
                std::min(change.bytes.size(), at + sector - (change.offset + at) % sector);
            if (by_chance(chance))
                apply(bytes, {false, change.offset + at, change.bytes.substr(at, end - at)});
            at = end;
        }
    }
    return bytes;
}

void RecordedDisk::apply(std::string& bytes, const Change& change)
{
    if (change.cuts) {
        bytes.resize(change.offset);
        return;
    }
    if (bytes.size() < change.offset + change.bytes.size())
        bytes.resize(change.offset + change.bytes.size());
    bytes.replace(change.offset, change.bytes.size(), change.bytes);
}

void RecordedDisk::apply(Names& names, const Naming& naming)
{
    switch (naming.kind) {
    case RecordKind::create:
    case RecordKind::make_folder:
        names[naming.path] = naming.file;
        return;
    case RecordKind::rename:
        if (const auto from = names.find(naming.path); from != names.end()) {
            names[naming.to] = from->second;
            names.erase(from);
        }
        return;
    case RecordKind::remove:
        names.erase(naming.path);
        return;
    case RecordKind::write:
    case RecordKind::cut:
    case RecordKind::sync:
    case RecordKind::sync_folder:
    case RecordKind::said:
        return;
    }
}

} // namespace giliran::faults
