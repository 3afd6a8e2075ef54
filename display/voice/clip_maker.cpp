// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/clip_maker.h"

#include "common/base/sha256.h"
#include "display/voice/clip/loudness.h"
#include "display/voice/clip/wav.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace giliran {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds patience{10};
constexpr qsizetype longest_text = 400; // bytes
/// Part of the cache's key: another way of trimming or levelling makes other clips.
constexpr int way_of_making = 2;

std::optional<Samples> clip_in(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto samples = samples_of_wav(file.readAll().toStdString());
    if (!samples)
        return std::nullopt;
    return std::move(*samples);
}

} // namespace

ClipMaker::ClipMaker(Settings settings, QObject* parent) : QObject(parent), settings_(std::move(settings))
{
    deadline_.setSingleShot(true);
    deadline_.setInterval(patience);
    connect(&deadline_, &QTimer::timeout, &program_, &QProcess::kill);
    connect(&program_, &QProcess::started, this, [this] {
        // By standard input, so that no text of a hall can be taken for an option.
        program_.write(spoken_text());
        program_.closeWriteChannel();
    });
    connect(&program_, &QProcess::finished, this, &ClipMaker::program_ended);
    connect(&program_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude_with(ClipFailure::no_program);
    });
}

ClipMaker::~ClipMaker()
{
    program_.disconnect(this);
    program_.kill();
    program_.waitForFinished(1000); // killed: gone at once
}

void ClipMaker::make(const std::vector<ClipWish>& wishes)
{
    wishes_.insert(wishes_.end(), wishes.begin(), wishes.end());
    if (busy_)
        return;
    busy_ = true;
    QMetaObject::invokeMethod(this, &ClipMaker::next, Qt::QueuedConnection);
}

void ClipMaker::next()
{
    if (wishes_.empty()) {
        busy_ = false;
        Q_EMIT finished();
        return;
    }
    if (spoken_text().isEmpty()) {
        conclude_with(ClipFailure::nothing_to_say);
        return;
    }
    if (const auto kept = clip_in(cache_file()))
        conclude_with(*kept);
    else
        start_program();
}

void ClipMaker::start_program()
{
    deadline_.start();
    program_.start(settings_.program,
                   {u"-v"_s, QString::fromStdString(settings_.voice.voice), u"-s"_s,
                    QString::number(settings_.voice.speed), u"-p"_s, QString::number(settings_.voice.pitch),
                    u"-b"_s, u"1"_s, u"-w"_s, workplace_.filePath(u"clip.wav"_s), u"--stdin"_s});
}

void ClipMaker::program_ended(int exit_code, QProcess::ExitStatus status)
{
    const QString path = workplace_.filePath(u"clip.wav"_s);
    const auto spoken = clip_in(path);
    QFile::remove(path);
    if (!deadline_.isActive()) {
        conclude_with(ClipFailure::too_slow);
        return;
    }
    if (exit_code != 0 || status != QProcess::NormalExit || !spoken) {
        conclude_with(ClipFailure::program_failed);
        return;
    }
    const Samples clip = levelled(trimmed(*spoken));
    if (clip.empty()) {
        conclude_with(ClipFailure::no_sound);
        return;
    }
    if (!settings_.cache_folder.isEmpty() && QDir().mkpath(settings_.cache_folder)) {
        QSaveFile file(cache_file());
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::fromStdString(wav_of(clip)));
            file.commit(); // a cache that cannot be written only costs time
        }
    }
    conclude_with(clip);
}

void ClipMaker::conclude_with(ClipFailure why)
{
    deadline_.stop();
    const QString key = QString::fromStdString(wishes_.front().key);
    wishes_.pop_front();
    Q_EMIT failed(key, why);
    QMetaObject::invokeMethod(this, &ClipMaker::next, Qt::QueuedConnection);
}

void ClipMaker::conclude_with(const Samples& clip)
{
    deadline_.stop();
    const QString key = QString::fromStdString(wishes_.front().key);
    wishes_.pop_front();
    Q_EMIT made(key, clip);
    QMetaObject::invokeMethod(this, &ClipMaker::next, Qt::QueuedConnection);
}

QString ClipMaker::cache_file() const
{
    const std::string ingredients = std::to_string(way_of_making) + '\n' + settings_.voice.voice + '\n' +
                                    std::to_string(settings_.voice.speed) + '\n' +
                                    std::to_string(settings_.voice.pitch) + '\n' +
                                    spoken_text().toStdString();
    return settings_.cache_folder.isEmpty()
               ? QString()
               : QDir(settings_.cache_folder)
                     .filePath(QString::fromStdString(Sha256::of(ingredients).text()) + u".wav"_s);
}

QByteArray ClipMaker::spoken_text() const
{
    const ClipWish& wish = wishes_.front();
    return QByteArray::fromStdString(wish.say.empty() ? wish.text : wish.say).simplified().left(longest_text);
}

QString describe(ClipFailure why)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ClipMaker", text); };
    switch (why) {
    case ClipFailure::no_program:
        return tr(QT_TRANSLATE_NOOP("ClipMaker", "espeak-ng is not installed or cannot be started"));
    case ClipFailure::program_failed:
        return tr(QT_TRANSLATE_NOOP("ClipMaker", "espeak-ng gave no sound file"));
    case ClipFailure::too_slow:
        return tr(QT_TRANSLATE_NOOP("ClipMaker", "espeak-ng did not end in time"));
    case ClipFailure::no_sound:
        return tr(QT_TRANSLATE_NOOP("ClipMaker", "espeak-ng spoke nothing audible"));
    case ClipFailure::nothing_to_say:
        return tr(QT_TRANSLATE_NOOP("ClipMaker", "there is no text to speak"));
    }
    return {};
}

} // namespace giliran
