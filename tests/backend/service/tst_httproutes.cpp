// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/gauges.h"
#include "backend/service/httproutes.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct HttpRoutesScene
{
    DomainInbox inbox;
    DomainGauges gauges;
    ListenerCounters counters;
    HttpRoutes routes{inbox, gauges};

    HttpRoutesScene() { routes.setCounters(&counters); }
    HttpResponse ask(const char *method, const char *path)
    {
        HttpResponse answer;
        answer.status = 0; // none yet
        HttpRequest request;
        request.method = method;
        request.path = path;
        routes.handle(std::move(request),
                      [&answer](HttpResponse response) { answer = std::move(response); });
        return answer;
    }
};

std::string headerOf(const HttpResponse &response, std::string_view name)
{
    for (const auto &[key, value] : response.headers) {
        if (equalsIgnoringCase(key, name))
            return value;
    }
    return {};
}

} // namespace

class TestHttpRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthSaysWhetherTheStoreCanBeWritten();
    void metricsAreInPrometheusText();
    void theWidgetIsServedToEveryOrigin();
    void chatCallsGoToTheDomain_data();
    void chatCallsGoToTheDomain();
    void whatNobodyKnowsIs404();
    void onlyTwoSocketsAreAdmitted();
};

void TestHttpRoutes::healthSaysWhetherTheStoreCanBeWritten()
{
    HttpRoutesScene scene;
    QCOMPARE(scene.ask("GET", "/healthz").status, 200);
    QCOMPARE(scene.ask("HEAD", "/healthz").status, 200);
    scene.gauges.halted = true;
    QCOMPARE(scene.ask("GET", "/healthz").status, 503);
}

void TestHttpRoutes::metricsAreInPrometheusText()
{
    HttpRoutesScene scene;
    scene.gauges.committedSeq = 42;
    scene.counters.accepted = 7;
    const HttpResponse answer = scene.ask("GET", "/metrics");
    const QByteArray text = QByteArray::fromStdString(answer.body);
    QVERIFY(text.contains("\nwheelhouse_log_seq 42\n"));
    QVERIFY(text.contains("# TYPE wheelhouse_log_seq gauge\n"));
    QVERIFY(text.contains("\nwheelhouse_connections_total 7\n"));
    QVERIFY(answer.contentType.starts_with("text/plain; version=0.0.4"));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY(line.isEmpty() || line.startsWith("# ") || line.split(' ').size() == 2);
}

void TestHttpRoutes::theWidgetIsServedToEveryOrigin()
{
    HttpRoutesScene scene;
    const HttpResponse script = scene.ask("GET", "/chat/widget.js");
    QCOMPARE(script.status, 200);
    QVERIFY(script.contentType.starts_with("text/javascript"));
    QCOMPARE(headerOf(script, "Access-Control-Allow-Origin"), std::string("*"));
    QVERIFY(script.body.find("attachShadow") != std::string::npos);
    QCOMPARE(scene.ask("GET", "/chat").status, 200);
    const HttpResponse asked = scene.ask("OPTIONS", "/chat/v1/say");
    QCOMPARE(asked.status, 204);
    QCOMPARE(headerOf(asked, "Access-Control-Allow-Headers"),
             std::string("Authorization, Content-Type"));
}

void TestHttpRoutes::chatCallsGoToTheDomain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("known");
    for (const char *path : {"/chat/v1/open", "/chat/v1/say", "/chat/v1/rate", "/chat/v1/leave"}) {
        QTest::newRow(path) << QByteArray("POST") << QByteArray(path) << true;
        QTest::addRow("GET %s", path) << QByteArray("GET") << QByteArray(path) << false;
    }
    QTest::newRow("lines") << QByteArray("GET") << QByteArray("/chat/v1/lines") << true;
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/chat/v1/lines") << false;
    QTest::newRow("unknown") << QByteArray("POST") << QByteArray("/chat/v1/shout") << false;
}

void TestHttpRoutes::chatCallsGoToTheDomain()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, known);
    HttpRoutesScene scene;
    const HttpResponse answer = scene.ask(method, path);
    QCOMPARE(scene.inbox.size(), size_t(known));
    QCOMPARE(answer.status, known ? 0 : 404);
    if (!known)
        return;
    auto inputs = scene.inbox.take(std::chrono::milliseconds(0));
    HttpCall &call = std::get<HttpCall>(inputs.front());
    QCOMPARE(QByteArray::fromStdString(call.request.path), path);
}

void TestHttpRoutes::whatNobodyKnowsIs404()
{
    HttpRoutesScene scene;
    for (const char *path : {"/", "/etc/passwd", "/chat/../healthz", "/metrics/x", "/session"})
        QCOMPARE(scene.ask("GET", path).status, 404);
    QCOMPARE(scene.ask("POST", "/healthz").status, 404);
    QCOMPARE(scene.inbox.size(), size_t(0));
}

void TestHttpRoutes::onlyTwoSocketsAreAdmitted()
{
    HttpRoutesScene scene;
    HttpRequest request;
    for (const auto &[path, status] :
         {std::pair{"/session", 0}, {"/chat/v1/socket", 0}, {"/chat", 404}, {"/", 404}}) {
        request.path = path;
        QCOMPARE(scene.routes.admit(request), status);
    }
}

QTEST_GUILESS_MAIN(TestHttpRoutes)
#include "tst_httproutes.moc"
