// SPDX-License-Identifier: GPL-3.0-or-later
// giliran-display: the wall screen and the loudspeaker of one zone. Puts the parts together.
#include "common/device/orderly_end.h"
#include "common/device/program_options.h"
#include "common/ui/first_frame.h"
#include "common/ui/language.h"
#include "common/ui/screen_metrics.h"
#include "display/announcer/speaker_process.h"
#include "display/board/board_window.h"
#include "display/presenter/agency_clips.h"
#include "display/presenter/display_presenter.h"
#include "display/presenter/speaking.h"
#include "display/presenter/voice_choice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScreen>

namespace {

using namespace giliran;
using namespace Qt::StringLiterals;

/// The loudspeaker with all that belongs to it.
struct Voice
{
    Announcer announcer;
    Speaking speaking;
    std::optional<AgencyClips> names;

    Voice(DeviceClient& client, const VoicePack& pack, const ProgramOptions& options)
        : announcer(std::make_unique<SpeakerProcess>(SpeakerProcess::Settings{
                        SpeakerProcess::program_of_this_installation(),
                        QString::fromStdString(options.config.sound.device.value_or(""))}),
                    pack, [&client] { return client.hub_time(); }),
          speaking(client, announcer)
    {
        if (!pack.made_with())
            return;
        names.emplace(*pack.made_with(), pack.language(),
                      QDir(options.data_folder).filePath(u"voices-cache"_s));
        QObject::connect(
            &*names, &AgencyClips::made, &announcer,
            [this](const QString& key, const Samples& clip) { announcer.add_clip(key.toStdString(), clip); });
        QObject::connect(&client, &DeviceClient::hall_changed, &*names,
                         [this, &client] { names->take_hall(*client.hall()); });
    }
};

std::optional<Mute> mute_of(SoundState state)
{
    switch (state) {
    case SoundState::starting:
    case SoundState::ok:
        return std::nullopt;
    case SoundState::no_device:
        return Mute::no_device;
    case SoundState::failed:
        return Mute::failed;
    }
    return std::nullopt;
}

void wire(Voice& voice, DisplayPresenter& presenter)
{
    QObject::connect(&presenter, &DisplayPresenter::view_arrived, &voice.speaking, &Speaking::take_view);
    QObject::connect(&voice.speaking, &Speaking::being_spoken, &presenter, &DisplayPresenter::being_spoken);
    const auto tell = [&presenter](SoundState state, const QString& text) {
        if (const auto mute = mute_of(state))
            qWarning("sound: %s", qUtf8Printable(text));
        presenter.set_mute(mute_of(state));
    };
    QObject::connect(&voice.announcer, &Announcer::sound_state_changed, &presenter, tell);
    tell(voice.announcer.sound_state(), QString());
}

void wire(BoardWindow& window, DisplayPresenter& presenter, DeviceClient& client, Language& language)
{
    QObject::connect(&presenter, &DisplayPresenter::board_shown, &window, &BoardWindow::show_board);
    QObject::connect(&presenter, &DisplayPresenter::notice_shown, &window, &BoardWindow::show_notice);
    QObject::connect(&window, &BoardWindow::plan_changed, &presenter, [&](int rows, bool legible) {
        presenter.set_rows(rows);
        if (!legible)
            qWarning("the numbers are too small for the farthest seat: %.0f of %.0f pixels",
                     window.plan().capital_px, window.plan().needed_px);
    });
    const auto measure = [&window, &client, &language] {
        if (client.hall() != nullptr)
            window.set_longest(longest_texts(*client.hall(), language.code()));
    };
    QObject::connect(&client, &DeviceClient::hall_changed, &window, [&window, &client, measure] {
        const HallLook& own = client.hall()->look;
        window.set_look(in_hall_colours({}, own.primary, own.call));
        measure();
    });
    QObject::connect(&window, &BoardWindow::language_wanted, &presenter, [&presenter, &language, measure] {
        if (const auto next = presenter.next_language()) {
            language.use(*next);
            measure();
            presenter.use_language(*next);
        }
    });
    presenter.set_rows(static_cast<int>(window.plan().rows.size()));
}

void put_on_screen(BoardWindow& window, const ProgramOptions& options, const QScreen& screen)
{
    if (options.window || !options.config.screen.full_screen) {
        window.setGeometry(options.window.value_or(QRect(0, 0, 1280, 720)));
        return window.show();
    }
    window.setGeometry(screen.geometry());
    window.setCursor(Qt::BlankCursor);
    window.showFullScreen();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption silent(u"silent"_s, u"Never speak."_s);
    const QCommandLineOption voices(u"voices"_s, u"Folder of voice packs."_s, u"DIR"_s,
                                    voices_of_this_installation());
    const ProgramOptions options = read_program_options(
        u"giliran-display"_s, u"The wall screen and loudspeaker of one zone."_s, {silent, voices}, parser);
    const QString code = QString::fromStdString(options.config.language);
    Language language;
    language.use(code);

    DeviceClient::Settings settings;
    settings.view = ViewKind::board;
    settings.key_file = key_file_path(options.data_folder, u"display"_s);
    settings.hubs = options.config.hubs;
    settings.link = options.link;
    DeviceClient client(std::move(settings));

    const QList<QScreen*> screens = QGuiApplication::screens();
    const QScreen& screen =
        *screens.value(static_cast<qsizetype>(options.config.screen.index), QGuiApplication::primaryScreen());
    std::optional<QSizeF> glass_mm;
    if (options.config.screen.width_mm && options.config.screen.height_mm)
        glass_mm = QSizeF(*options.config.screen.width_mm, *options.config.screen.height_mm);
    BoardWindow window(ScreenMetrics::of(screen, glass_mm).px_per_mm(),
                       options.config.screen.farthest_seat_m);

    DisplayPresenter presenter(client, code);
    wire(window, presenter, client, language);
    put_on_screen(window, options, screen);
    presenter.refresh();
    std::optional<Voice> voice;
    after_first_frame(window, [&] {
        VoicePack pack;
        if (!parser.isSet(silent))
            pack = choose_voice(parser.value(voices), options.config.language);
        client.set_speaks(!pack.is_empty()); // before it connects: no call comes to a wall without its voice
        if (!pack.is_empty()) {
            voice.emplace(client, std::move(pack), options);
            wire(*voice, presenter);
        } else if (!parser.isSet(silent)) {
            presenter.set_mute(Mute::no_voice);
        }
        client.start();
    });
    const OrderlyEnd orderly_end;
    const int ended = QApplication::exec();
    client.stop();
    return ended;
}
