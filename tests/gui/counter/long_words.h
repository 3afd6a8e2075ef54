// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace giliran::test {

/// Makes every word of the counter and the queue about a third longer, as a wordy language would. Installed
/// while it lives.
class LongWords : public QTranslator
{
public:
    LongWords();
    ~LongWords() override;
    LongWords(const LongWords&) = delete;
    LongWords& operator=(const LongWords&) = delete;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace giliran::test
