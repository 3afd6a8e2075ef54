// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace giliran {

using namespace Qt::StringLiterals;

Language::Language(QObject* parent) : QObject(parent)
{
    load();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&qt_words_);
}

void Language::use(const QString& code)
{
    if (code == code_)
        return;
    code_ = code;
    load();
    Q_EMIT changed();
}

void Language::load()
{
    exchange(qt_words_, u"qtbase_"_s + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    exchange(words_, u"giliran_"_s + code_, u":/i18n"_s);
}

/// The exact file or none: QTranslator would also look for shorter names.
void Language::exchange(QTranslator& translator, const QString& file, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(folder + u'/' + file + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
}

QString said_in(const QString& code, const char* context, const char* english)
{
    QTranslator words;
    const bool loaded = words.load(u":/i18n/giliran_"_s + code + u".qm"_s);
    const QString said = loaded ? words.translate(context, english) : QString();
    return said.isEmpty() ? QString::fromUtf8(english) : said;
}

} // namespace giliran
