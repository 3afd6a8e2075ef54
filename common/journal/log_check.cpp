// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/log_check.h"

#include "common/journal/storage_error.h"

#include <QByteArray>
#include <QFile>
#include <utility>

namespace giliran {
namespace {

constexpr qsizetype head_size = 32;
constexpr qsizetype frame_head_size = 24;

std::uint32_t big_endian(const QByteArray& bytes, qsizetype at)
{
    std::uint32_t value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The running sum that each frame continues.
class LogSum
{
public:
    explicit LogSum(bool big_endian_words) : big_endian_words_(big_endian_words) {}

    void add(const QByteArray& bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype at = from; at < from + size; at += 8) {
            first_ += word(bytes, at) + second_;
            second_ += word(bytes, at + 4) + first_;
        }
    }
    bool stands_at(const QByteArray& bytes, qsizetype at) const
    {
        return first_ == big_endian(bytes, at) && second_ == big_endian(bytes, at + 4);
    }

private:
    std::uint32_t word(const QByteArray& bytes, qsizetype at) const
    {
        const std::uint32_t value = big_endian(bytes, at);
        return big_endian_words_ ? value : __builtin_bswap32(value);
    }

    bool big_endian_words_;
    std::uint32_t first_ = 0;
    std::uint32_t second_ = 0;
};

/// Walks the frames of one generation; an older one may stand behind it under other salts.
class LogWalk
{
public:
    explicit LogWalk(const QByteArray& head)
        : salts_(head.mid(16, 8)), page_size_(static_cast<qsizetype>(big_endian(head, 8))),
          sum_((big_endian(head, 0) & 1U) != 0)
    {
        sum_.add(head, 0, frame_head_size);
        good_head_ = (big_endian(head, 0) & ~1U) == 0x377f0682U && sum_.stands_at(head, frame_head_size) &&
                     page_size_ >= 512 && page_size_ <= 65536;
    }

    bool good_head() const { return good_head_; }
    qsizetype frame_size() const { return frame_head_size + page_size_; }
    int good_frames() const { return good_frames_; } ///< before the first bad one
    int commits_behind_a_bad_frame() const { return cut_off_; }

    void take(const QByteArray& frame)
    {
        const bool of_this_generation = frame.mid(8, 8) == salts_;
        if (unbroken_) {
            sum_.add(frame, 0, 8);
            sum_.add(frame, frame_head_size, page_size_);
            unbroken_ = of_this_generation && sum_.stands_at(frame, 16);
            good_frames_ += unbroken_ ? 1 : 0;
        }
        const bool is_commit = big_endian(frame, 4) != 0;
        if (!unbroken_ && of_this_generation && is_commit)
            ++cut_off_;
    }

private:
    QByteArray salts_;
    qsizetype page_size_;
    LogSum sum_;
    bool good_head_ = false;
    bool unbroken_ = true;
    int good_frames_ = 0;
    int cut_off_ = 0;
};

/// What is wrong with the log, and where; "": nothing.
std::string fault_in(QFile& log)
{
    const QByteArray head = log.read(head_size);
    const bool never_written = head.size() < head_size || head.count('\0') == head_size;
    if (never_written)
        return {};
    LogWalk walk(head);
    if (!walk.good_head())
        return "the head of the log is not what was written";
    for (QByteArray frame = log.read(walk.frame_size()); frame.size() == walk.frame_size();
         frame = log.read(walk.frame_size()))
        walk.take(frame);
    if (walk.commits_behind_a_bad_frame() <= 1)
        return {};
    return "the log is broken before its end: " + std::to_string(walk.commits_behind_a_bad_frame()) +
           " commits stand behind frame " + std::to_string(walk.good_frames()) + " of " +
           head.mid(16, 8).toHex().toStdString();
}

} // namespace

Result<void, JournalError> check_log(const QString& database_file)
{
    QFile log(database_file + QStringLiteral("-wal"));
    std::string fault;
    // A hub may write meanwhile, or begin the log anew: that looks broken too, but never twice at one place.
    for (std::string before = "unknown"; fault != before;) {
        before = std::exchange(fault, {});
        if (!log.exists())
            return {};
        if (!log.open(QIODevice::ReadOnly))
            return fail(JournalError{JournalErrorKind::unwritable, log.fileName().toStdString(),
                                     log.errorString().toStdString()});
        fault = fault_in(log);
        log.close();
        if (fault.empty())
            return {};
    }
    return fail(damage(log.fileName().toStdString(), fault));
}

} // namespace giliran
