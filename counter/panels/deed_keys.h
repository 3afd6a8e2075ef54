// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/touch_button.h"
#include "counter/panels/deed_offer.h"
#include "counter/presenter/counter_model.h"

#include <QList>
#include <QWidget>

namespace giliran {

/// The officer's keys: the one loud key, and beside and below it what else may be done. The number pad and
/// the function keys press them wherever the focus is in the window; a key held down presses once.
class DeedKeys : public QWidget
{
    Q_OBJECT

public:
    explicit DeedKeys(const Theme& theme, QWidget* parent = nullptr);

    void show_keys(const DeskModel& model);
    /// Where the keyboard begins: the loud key, or nowhere while it is grey.
    void take_focus();

Q_SIGNALS:
    void pressed(const giliran::Deed& deed);

protected:
    /// The number pad's keys: on X a QShortcut never meets them, because Qt 6.4 looks them up without the
    /// pad.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Bound
    {
        TouchButton* button = nullptr;
        QList<Qt::Key> pad_keys;
        QString keys; ///< what to press, as on the keyboard
        std::optional<Deed> deed;
    };

    void make(Bound& bound, KeyStyle style, const QString& object, const QString& keys,
              const QList<Qt::Key>& pad_keys, Qt::Key function_key);
    void show_key(Bound& bound, const DeedKey& key);
    void show_offer(Bound& bound, const QString& label, bool possible);
    void lay_out();

    Theme theme_;
    Bound loud_;
    Bound recall_;
    Bound no_show_;
    Bound other_;
    Bound park_;
    Bound transfer_;
    Bound more_;
    std::vector<DeedKey> other_results_;
    DeedChoice park_choice_;
    DeedChoice transfer_choice_;
    MoreModel more_model_;
    DeedOffer* offer_;
};

} // namespace giliran
