// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/pack_writer.h"

#include "display/voice/clip/wav.h"

#include <QDir>
#include <QSaveFile>

namespace giliran {

namespace {

bool write_file(const QString& path, const std::string& content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(content)) >= 0 &&
           file.commit();
}

} // namespace

PackWriter::PackWriter(QString folder, VoiceManifest manifest)
    : folder_(std::move(folder)), manifest_(std::move(manifest))
{
    QDir().mkpath(folder_);
}

bool PackWriter::add(const std::string& key, const std::string& text, const Samples& clip)
{
    const std::string wav = wav_of(clip);
    const std::string name = key + ".wav";
    if (!write_file(QDir(folder_).filePath(QString::fromStdString(name)), wav))
        return false;
    manifest_.clips[key] = {name, Sha256::of(wav), length_of(clip.size()), text};
    return true;
}

bool PackWriter::finish()
{
    return write_file(QDir(folder_).filePath(manifest_file_name), to_text(manifest_));
}

} // namespace giliran
