// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip_wish.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <deque>
#include <vector>

namespace giliran {

enum class ClipFailure
{
    no_program,
    program_failed,
    too_slow,
    no_sound,
    nothing_to_say
};

/// Makes clips with espeak-ng, one after another, never blocking: trimmed and brought to the voice's level.
/// What was made before with the same voice and text is taken from the cache folder.
class ClipMaker : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        EspeakVoice voice;
        QString cache_folder; // made if need be; empty: nothing is kept
        QString program = QStringLiteral("espeak-ng");
    };

    explicit ClipMaker(Settings settings, QObject* parent = nullptr);
    ~ClipMaker() override;

    /// May be called again while clips are being made; the new wishes come after.
    void make(const std::vector<ClipWish>& wishes);

Q_SIGNALS:
    void made(const QString& key, const giliran::Samples& clip);
    void failed(const QString& key, giliran::ClipFailure why);
    /// Nothing is left to be made.
    void finished();

private:
    void next();
    void start_program();
    void program_ended(int exit_code, QProcess::ExitStatus status);
    void conclude_with(ClipFailure why);
    void conclude_with(const Samples& clip);
    QString cache_file() const;
    QByteArray spoken_text() const;

    Settings settings_;
    std::deque<ClipWish> wishes_; // the first is in work
    bool busy_ = false;
    QTemporaryDir workplace_;
    QProcess program_;
    QTimer deadline_;
};

/// For the log and the tool.
QString describe(ClipFailure why);

} // namespace giliran
