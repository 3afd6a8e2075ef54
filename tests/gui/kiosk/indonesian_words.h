// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace giliran::test {

// The kiosk screens' own words in Indonesian, for measuring: these are the long ones. Installed while it
// lives.
class IndonesianWords : public QTranslator
{
public:
    IndonesianWords();
    ~IndonesianWords() override;
    IndonesianWords(const IndonesianWords&) = delete;
    IndonesianWords& operator=(const IndonesianWords&) = delete;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace giliran::test
