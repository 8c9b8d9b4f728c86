// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/desktop.h"

#include "app/link/websockettransport.h"
#include "ui/live/livepage.h"
#include "ui/overview/breakdowncards.h"
#include "ui/overview/linkproblemwords.h"
#include "ui/overview/overviewexports.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/targetwords.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QTranslator>
#include <QUrl>

namespace Wheelhouse {
namespace {

Q_LOGGING_CATEGORY(openLog, "wheelhouse.open")

QString systemZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QString::fromLatin1(QTimeZone::isTimeZoneIdAvailable(zone) ? zone : "UTC");
}

} // namespace

Desktop::Desktop(QApplication *application, std::unique_ptr<QSettings> settings,
                 std::unique_ptr<SecretVault> vault, EmbeddedBackend *embedded)
    : m_settings(std::move(settings))
    , m_theme(application)
    , m_link(std::make_unique<WebSocketTransport>(), m_clock,
             QRandomGenerator::global()->generate64())
    , m_tokens(std::move(vault))
    , m_connections(m_settings)
    , m_connector(m_link, m_tokens, m_connections, embedded)
    , m_commands(m_link)
    , m_desk(m_commands)
    , m_overview(systemZone())
    , m_views(m_settings, m_overview.ownZone())
    , m_oldTargets(m_settings)
    , m_overviewClient(m_link, m_overview)
    , m_liveClient(m_link, m_live)
    , m_transcriptClient(m_link, m_transcript)
    , m_past(m_clock)
    , m_pastClient(m_link, m_past)
{
    OverviewParams params = m_overview.params();
    params.period = QStringLiteral("7d");
    m_overview.setParams(params);
    m_question = std::make_unique<QuestionMemory>(m_settings, m_overview);
    const ShellContext context{m_theme,     m_settings,    m_clock, m_link,
                               m_connector, m_connections, m_tokens};
    m_window = std::make_unique<MainWindow>(context, pages());
}

QList<PageEntry> Desktop::pages()
{
    const auto title = [](const char *english) {
        return QCoreApplication::translate("Wheelhouse::Desktop", english);
    };
    return {{QStringLiteral("overview"), QStringLiteral("overview"),
             title(QT_TRANSLATE_NOOP("Wheelhouse::Desktop", "Overview")),
             [this] { return makeOverviewPage(); },
             [this](bool watching) { m_overviewClient.setWatching(watching); }},
            {QStringLiteral("live"), QStringLiteral("live"),
             title(QT_TRANSLATE_NOOP("Wheelhouse::Desktop", "Live")),
             [this] { return makeLivePage(); },
             [this](bool watching) { m_liveClient.setWatching(watching); }}};
}

QWidget *Desktop::makeOverviewPage()
{
    auto *page = new OverviewPage(m_theme, m_overview, m_clock, QLocale());
    page->head().offerViews(m_views);
    QObject::connect(&page->head(), &OverviewHead::linkCopied, page, [this] {
        m_window->say(MessageKind::Good,
                      QCoreApplication::translate("Wheelhouse::Desktop",
                                                  "The link is copied. Whoever opens it in a "
                                                  "Wheelhouse sees the same question."));
    });
    QObject::connect(&m_overview, &OverviewState::changed, page, [this] { offerOldTargets(); });
    page->offerFloor();
    QObject::connect(page, &OverviewPage::floorAsked, page, [this](qint64 atMs) {
        m_window->showPage(QStringLiteral("live"));
        m_past.enter(atMs);
    });
    page->breakdowns().setChoices(m_settings.value<QString>(SettingId::OverviewTables));
    QObject::connect(&page->breakdowns(), &BreakdownCards::choicesChanged, page,
                     [this](const QString &choices) {
                         m_settings.setValue(SettingId::OverviewTables, choices);
                     });
    FileSaver &saver = page->exports().saver();
    saver.setFolder(m_settings.value<QString>(SettingId::ExportFolder));
    QObject::connect(&saver, &FileSaver::folderChosen, page, [this](const QString &folder) {
        m_settings.setValue(SettingId::ExportFolder, folder);
    });
    QObject::connect(&saver, &FileSaver::saved, page, [this](const QString &path) {
        const QFileInfo file(path);
        const bool isPaper = file.suffix() == u"pdf"; // to be read, not to be worked on
        const QString action =
            isPaper ? QCoreApplication::translate("Wheelhouse::Desktop", "Open")
                    : QCoreApplication::translate("Wheelhouse::Desktop", "Show the folder");
        m_window->say(MessageKind::Good,
                      QCoreApplication::translate("Wheelhouse::Desktop", "“%1” was saved.")
                          .arg(file.fileName()),
                      action, [place = isPaper ? path : file.absolutePath()] {
                          QDesktopServices::openUrl(QUrl::fromLocalFile(place));
                      });
    });
    QObject::connect(&saver, &FileSaver::failed, page, [this, &saver](const QString &sentence) {
        m_window->say(MessageKind::Problem, sentence,
                      QCoreApplication::translate("Wheelhouse::Desktop", "Save elsewhere…"),
                      [&saver] { saver.askAgain(); });
    });
    return page;
}

void Desktop::offerOldTargets()
{
    const auto place = m_connections.last();
    if (!place || !m_overview.loaded() || m_targetsOfferedTo == place->id)
        return;
    m_targetsOfferedTo = place->id;
    const QMap<QString, double> old = m_oldTargets.unknownTo(m_overview.targets(), place->id);
    if (old.isEmpty())
        return;
    const QString list = targetList(old, QLocale());
    if (!m_overview.targets().maySet()) {
        m_window->say(MessageKind::Info,
                      QCoreApplication::translate(
                          "Wheelhouse::Desktop", "Targets are the server's now, for everybody, and "
                                                 "a director sets them. Those of this computer "
                                                 "are dropped: %1.")
                          .arg(list),
                      QCoreApplication::translate("Wheelhouse::Desktop", "Close"));
        m_oldTargets.forget(place->id);
        return;
    }
    m_window->say(MessageKind::Info,
                  QCoreApplication::translate("Wheelhouse::Desktop",
                                              "Targets are the server's now, for everybody. This "
                                              "computer still has: %1.")
                      .arg(list),
                  QCoreApplication::translate("Wheelhouse::Desktop", "Set them for everybody"),
                  [this, id = place->id] {
                      if (m_targetsOfferedTo == id)
                          m_oldTargets.handOver(id, m_overview.targets());
                  });
}

void Desktop::openLink(const QString &link)
{
    m_window->endNotice(); // of an earlier link
    const auto read = readQuestionLink(link, m_overview.ownZone());
    if (const auto *problem = std::get_if<LinkProblem>(&read)) {
        qCWarning(openLog) << "a link was refused:" << problem->text();
        m_window->say(MessageKind::Problem, linkProblemWords(*problem),
                      QCoreApplication::translate("Wheelhouse::Desktop", "Close"));
        return;
    }
    m_overview.setParams(std::get<OverviewParams>(read));
    if (!m_window->showPageWhenThere(QStringLiteral("overview")))
        m_window->say(MessageKind::Info,
                      QCoreApplication::translate("Wheelhouse::Desktop",
                                                  "What the link shows is there once you have "
                                                  "chosen a Wheelhouse."));
}

QWidget *Desktop::makeLivePage()
{
    auto *page = new LivePage(m_theme, m_live, m_transcript, m_desk, m_clock, QLocale());
    page->setPast(m_past);
    const auto tellUser = [this, page] {
        page->setUser({m_link.userId(), m_link.userName(), m_link.roles()});
    };
    QObject::connect(&m_link, &Link::stateChanged, page, tellUser);
    tellUser();
    return page;
}

void installTranslations(QApplication *application, const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::C) // nobody set one: dates without seconds, figures in groups
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    application->setLayoutDirection(locale.textDirection());
    const auto install = [application](const QLocale &of, const QString &file,
                                       const QString &folder) {
        auto translator = std::make_unique<QTranslator>(application);
        if (!translator->load(of, file, QStringLiteral("_"), folder))
            return false;
        return QCoreApplication::installTranslator(translator.release());
    };
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString own = QStringLiteral("wheelhouse");
    const QString folder = QStringLiteral(":/i18n");
    if (!install(locale, own, folder))
        install(QLocale(QLocale::English), own, folder); // it has the plurals
}

} // namespace Wheelhouse
