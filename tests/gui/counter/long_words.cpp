// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/counter/long_words.h"

#include <QCoreApplication>

namespace giliran::test {

LongWords::LongWords()
{
    QCoreApplication::installTranslator(this);
}

LongWords::~LongWords()
{
    QCoreApplication::removeTranslator(this);
}

QString LongWords::translate(const char*, const char* source, const char*, int) const
{
    QString longer;
    for (const QChar c : QString::fromUtf8(source)) {
        longer += c;
        if (QStringLiteral("aeiou").contains(c))
            longer += c;
    }
    return longer;
}

} // namespace giliran::test
