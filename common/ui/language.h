// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace giliran {

// The language of a program's own words; a hall's texts come by language from the hall itself. Widgets are
// told as Qt tells them, by QEvent::LanguageChange; `changed` is for who makes texts without being a widget.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    // "id", "en", … Words come from :/i18n/giliran_CODE.qm, Qt's own from qtbase_CODE. Where there is no such
    // file the English of the sources stands (giliran_en holds its plural forms).
    void use(const QString& code);
    QString code() const { return code_; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void exchange(QTranslator& translator, const QString& file, const QString& folder);

    QString code_ = QStringLiteral("en");
    QTranslator words_;
    QTranslator qt_words_;
};

// A text of the programs in a language that need not be the one in force.
QString said_in(const QString& code, const char* context, const char* english);

} // namespace giliran
