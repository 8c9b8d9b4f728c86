// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/reportcommand.h"

#include "app/export/savefile.h"
#include "backend/service/costreading.h"
#include "backend/service/overviewreading.h"
#include "backend/service/surveyreading.h"
#include "core/base/clock.h"
#include "core/overview/targetbook.h"
#include "programs/ctl/reportquestion.h"
#include "ui/report/findings.h"
#include "ui/report/reportpdf.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

namespace Wheelhouse {

namespace {

/// The report is ready within seconds whatever the period; its survey says which contacts it knows.
constexpr qint64 mostSurveyed = 50'000;

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru"),
                                 QStringLiteral("fr"), QStringLiteral("zh_CN")};
    return all;
}

/// The language asked for, in the user's own country where that speaks it.
Result<QLocale> localeOf(const CommandLine &line)
{
    const QLocale own = QLocale::system();
    const QString wanted = line.value("language");
    if (wanted.isEmpty()) {
        for (const QString &language : languages()) {
            if (own.language() != QLocale::C && own.language() == QLocale(language).language())
                return own;
        }
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    if (!languages().contains(wanted))
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("there are reports in %1").arg(languages().join(QStringLiteral(", "))),
            QStringLiteral("--language")};
    const QLocale locale(wanted);
    if (own.language() == locale.language())
        return own;
    return wanted == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

Result<QPageSize::PageSizeId> readPaper(const CommandLine &line)
{
    const QString wanted = line.value("paper");
    if (wanted.isEmpty())
        return paperOf(QLocale::system());
    if (wanted == u"a4")
        return QPageSize::A4;
    if (wanted == u"letter")
        return QPageSize::Letter;
    return Error{ErrorCode::Invalid, QStringLiteral("a4 or letter"), QStringLiteral("--paper")};
}

Result<SurveyAnswer> readSurvey(StoreReader &reader, const OverviewParams &question, qint64 nowMs)
{
    auto reading = SurveyReading::begin(reader, question, nowMs, mostSurveyed);
    if (!reading)
        return reading.error();
    for (;;) {
        const auto more = reading->goOn(reader);
        if (!more)
            return more.error();
        if (!*more)
            return reading->answer();
    }
}

/// What is assumed now and who is asked, with who said so, newest first.
void assume(const QList<Event> &settings, const QList<UserSaved> &users, CostAnswer &cost,
            SurveyAnswer &survey)
{
    QHash<QString, QString> names;
    for (const UserSaved &user : users)
        names.insert(user.user, user.name);
    for (const Event &event : settings) {
        const QString who = names.value(event.actor.id, event.actor.id);
        if (const auto *assumed = std::get_if<CostAssumed>(&event.body))
            cost.history.prepend({event.seq, event.atMs, who, *assumed});
        else if (const auto *share = std::get_if<SurveyShareSet>(&event.body))
            survey.shares.prepend({event.seq, event.atMs, who, *share});
    }
    if (!cost.history.isEmpty()) {
        cost.assumed = cost.history.first().assumed;
        cost.seq = cost.history.first().seq;
    }
    cost.estimate = costSaved(cost.counts, cost.assumed);
}

Result<void> readHeldFigures(StoreReader &reader, ReportInput &input)
{
    const auto read = readOverview(reader, input.question, input.madeAtMs);
    if (!read)
        return read.error();
    input.view = withMarks(read->fold->view(input.madeAtMs, 0, read->bounds.lastMs), read->marks);
    input.trends = read->fold->courses(input.madeAtMs);
    auto cost = costOf(reader, input.view, input.question, input.madeAtMs);
    if (!cost)
        return cost.error();
    input.cost = std::move(*cost);
    return {};
}

/// As the page reads them.
Result<void> readFigures(StoreReader &reader, ReportInput &input)
{
    if (const auto begun = reader.begin(); !begun)
        return begun.error();
    const auto done = readHeldFigures(reader, input);
    reader.end();
    if (!done)
        return done;
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    const auto users = reader.users();
    if (!users)
        return users.error();
    input.view.targets = TargetBook::of(*settings).latest();
    auto survey = readSurvey(reader, input.question, input.madeAtMs);
    if (!survey)
        return survey.error();
    assume(*settings, *users, *input.cost, *survey);
    input.survey = std::move(*survey);
    return {};
}

void warnOfFonts(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese &&
        QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        std::fputs("note: no font here has Chinese characters; install fonts-noto-cjk\n", stderr);
}

} // namespace

std::unique_ptr<QCoreApplication> reportApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever the user has: nothing is shown
    // Qt looks for a desktop all the same and says that a cron job has no XDG_RUNTIME_DIR
    QLoggingCategory &talk = *QLoggingCategory::defaultCategory();
    talk.setEnabled(QtWarningMsg, false);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    talk.setEnabled(QtWarningMsg, true);
    return application;
}

int reportCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("report --db URL --pdf FILE [--period PERIOD] [--from DAY --to DAY] "
                       "[--compare WITH] [--zone ZONE]\n"
                       "       [--channel NAME] [--brand NAME] [--bot NAME] [--topic NAME] "
                       "[--team NAME] [--where DIM=VALUE]... [--hours WHICH]\n"
                       "       [--language LANGUAGE] [--paper PAPER] [--title TEXT]"),
        QStringLiteral("Writes the figures of the Overview as a report of several pages (PDF). "
                       "Needs no display and no server; the store may be in use."));
    line.addOption("pdf", QStringLiteral("The file to write; one that is there is replaced."),
                   "FILE");
    addReportQuestion(line);
    line.addOption(
        "language",
        QStringLiteral("%1; else the system's.").arg(languages().join(QStringLiteral(", "))),
        "LANGUAGE");
    line.addOption("paper", QStringLiteral("a4 or letter; else the system's."), "PAPER");
    line.addOption("title", QStringLiteral("In place of “Customer care report”."), "TEXT");
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (line.value("pdf").isEmpty())
        return fail(exitWrongArguments, QStringLiteral("--pdf is missing"));

    ReportInput input;
    const auto question = readReportQuestion(line);
    if (!question)
        return fail(question.error());
    const auto locale = localeOf(line);
    if (!locale)
        return fail(locale.error());
    const auto paper = readPaper(line);
    if (!paper)
        return fail(paper.error());
    input.question = *question;
    input.locale = *locale;
    input.paper = *paper;
    input.title = line.value("title").simplified();
    input.madeAtMs = SystemClock().nowMs();

    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    if (const auto read = readFigures(**reader, input); !read)
        return fail(read.error());

    QTranslator translator;
    if (translator.load(*locale, QStringLiteral("wheelhouse"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(*locale);
    warnOfFonts(*locale);
    const auto pdf = reportPdf(input);
    if (!pdf)
        return fail(pdf.error());
    if (const auto saved = saveFile(line.value("pdf"), *pdf); !saved)
        return fail(saved.error());
    if (!hasContacts(input.view))
        std::fputs("note: no contacts in this period; the report says so\n", stderr);
    return exitDone;
}

} // namespace Wheelhouse
