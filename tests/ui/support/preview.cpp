// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the pages from fixtures into PNG files, to be looked at: preview FOLDER [page ...]
// PREVIEW_LANGUAGE=ru draws them in Russian.
#include "core/base/clock.h"
#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/testdesk.h"
#include "ui/live/livepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/whydialog.h"
#include "ui/rows/rowsdialog.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextStream>
#include <QTranslator>

using namespace Wheelhouse;

namespace {

struct Setting
{
    const char *name;
    QSize size;
    Scheme scheme = Scheme::Light;
    double scale = 1;
    bool mirrored = false;
    bool fresh = true;
    bool pointed = false; ///< with the keyboard's read-outs
};

constexpr int railWidth = 200;

const QList<Setting> &settings()
{
    static const QList<Setting> all{{"light", {1440, 900}},
                                    {"dark", {1440, 900}, Scheme::Dark},
                                    {"tall", {1440, 1700}},
                                    {"small", {1024, 700}},
                                    {"small-dark", {1024, 700}, Scheme::Dark},
                                    {"small-tall", {1024, 2300}},
                                    {"rtl", {1440, 1500}, Scheme::Light, 1, true},
                                    {"large-text", {1440, 1500}, Scheme::Light, 1.5},
                                    {"pointed", {1440, 900}, Scheme::Dark, 1, false, true, true},
                                    {"stale", {1440, 900}, Scheme::Light, 1, false, false}};
    return all;
}

void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 150)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void press(QWidget &page, const char *name, std::initializer_list<Qt::Key> keys)
{
    auto *widget = page.findChild<QWidget *>(QString::fromLatin1(name));
    if (!widget)
        return;
    widget->setFocus();
    for (const Qt::Key key : keys) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void save(QWidget &page, const QString &path, bool pointed)
{
    settle();
    if (QWidget *focused = page.focusWidget())
        focused->clearFocus();
    if (pointed) {
        press(page, "whyChart", {Qt::Key_Down});
        press(page, "heatMap", {Qt::Key_Down, Qt::Key_Down});
        press(page, "conversationTable", {Qt::Key_Down});
        press(page, "trendChart",
              {Qt::Key_End, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left,
               Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left});
        press(page, "transcript", {Qt::Key_Up, Qt::Key_Up});
        settle();
    }
    if (!page.grab().save(path))
        QTextStream(stderr) << "cannot write " << path << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "preview FOLDER [page ...]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    QDir().mkpath(folder.path());
    const QStringList only = arguments.sliced(2);
    const ManualClock clock(Fixtures::nowMs);
    const QString language = qEnvironmentVariable("PREVIEW_LANGUAGE", QStringLiteral("en_GB"));
    const QLocale locale(language);
    QTranslator translator;
    if (translator.load(locale, QStringLiteral("wheelhouse"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    for (const Setting &setting : settings()) {
        QGuiApplication::setLayoutDirection(setting.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        Theme theme(&application);
        theme.setScheme(setting.scheme);
        theme.setTextScale(setting.scale);
        const auto wanted = [&](const char *page) {
            return only.isEmpty() || only.contains(QLatin1StringView(page));
        };
        const QSize size = setting.size - QSize(railWidth, 0);
        if (wanted("overview")) {
            OverviewState state;
            state.replace(Fixtures::overview());
            state.setFresh(setting.fresh);
            OverviewPage page(theme, state, clock, locale);
            page.resize(settings().first().size);
            page.show();
            settle();
            page.resize(size);
            save(page,
                 folder.filePath(
                     QStringLiteral("overview-%1.png").arg(QLatin1StringView(setting.name))),
                 setting.pointed);
        }
        if (wanted("why")) {
            OverviewState state;
            state.replace(Fixtures::overview());
            WhyDialog dialog(theme, state, locale);
            dialog.ask(QStringLiteral("csat"));
            state.why().answer(state.why().number(), Fixtures::why());
            save(dialog,
                 folder.filePath(QStringLiteral("why-%1.png").arg(QLatin1StringView(setting.name))),
                 setting.pointed);
        }
        if (wanted("rows")) {
            RowsState state;
            FileSaver saver(nullptr);
            RowsDialog dialog(theme, state, saver, clock, locale);
            RowsParams params;
            params.metric = setting.pointed ? QStringLiteral("first_response_human_p50")
                                            : QStringLiteral("csat");
            params.question.zone = QStringLiteral("Europe/Warsaw");
            params.where.insert(QStringLiteral("topic"), QStringLiteral("payment"));
            dialog.ask(params);
            if (!setting.mirrored)
                dialog.resize(setting.size.width() < 1100 ? QSize(1024, 640) : QSize(1200, 760));
            state.answer(state.number(), Fixtures::rows(params.metric, 431));
            settle();
            press(dialog, "rowsTable", {Qt::Key_Down, Qt::Key_Down});
            state.transcript().replace(Fixtures::transcript());
            state.transcript().setFresh(setting.fresh);
            save(
                dialog,
                folder.filePath(QStringLiteral("rows-%1.png").arg(QLatin1StringView(setting.name))),
                false);
        }
        if (wanted("live")) {
            TestDesk desk;
            LiveState floor;
            TranscriptState transcript;
            floor.replace(Fixtures::live());
            floor.setFresh(setting.fresh);
            LivePage page(theme, floor, transcript, desk.commands(), clock, locale);
            page.setUser(
                {QStringLiteral("ania"), QStringLiteral("Ania Kowalska"), {Role::Supervisor}});
            page.resize(settings().first().size);
            page.show();
            settle();
            page.resize(size);
            page.show(QStringLiteral("c0000"));
            transcript.replace(setting.mirrored ? Fixtures::hostileTranscript()
                                                : Fixtures::transcript());
            transcript.setFresh(setting.fresh);
            save(
                page,
                folder.filePath(QStringLiteral("live-%1.png").arg(QLatin1StringView(setting.name))),
                setting.pointed);
        }
        if (wanted("past")) {
            TestDesk desk;
            LiveState floor;
            TranscriptState transcript;
            const ManualClock later(Fixtures::nowMs + 3 * 3'600'000);
            PastFloorState past(later);
            LivePage page(theme, floor, transcript, desk.commands(), clock, locale);
            page.setPast(past);
            page.resize(size);
            page.show();
            past.enter(Fixtures::nowMs);
            FloorAt at;
            at.firstMs = Fixtures::nowMs - 40 * 86'400'000LL;
            at.floor = Fixtures::live();
            past.answerFloor(at);
            past.answerDay(Fixtures::floorDay(past.dayFromMs(), past.dayToMs()));
            past.transcript().setConversation(QStringLiteral("c0000"));
            past.answerTranscript(QStringLiteral("c0000"), Fixtures::transcript());
            save(
                page,
                folder.filePath(QStringLiteral("past-%1.png").arg(QLatin1StringView(setting.name))),
                false);
        }
    }
    return 0;
}
