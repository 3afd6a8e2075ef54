// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/voice_manifest.h"

#include <QString>

namespace giliran {

/// Writes clips into a pack's folder and, last, the manifest that names them: a reader sees the old pack or
/// the new one, never half of one.
class PackWriter
{
public:
    /// Continues `manifest`; the folder is made if need be.
    PackWriter(QString folder, VoiceManifest manifest);

    /// False if the file cannot be written.
    bool add(const std::string& key, const std::string& text, const Samples& clip);
    bool finish();

private:
    QString folder_;
    VoiceManifest manifest_;
};

} // namespace giliran
