// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/tlscontext.h"

#include "tests/support/testcertificate.h"

#include <QTest>

using namespace Wheelhouse;

class TestTlsContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsACertificateAndItsKey()
    {
        const TestCertificate certificate;
        const auto context = loadTlsContext(certificate.certificateFile(), certificate.keyFile());
        QVERIFY(context);
        QCOMPARE(int(SSL_CTX_get_min_proto_version((*context)->native_handle())), TLS1_2_VERSION);
    }

    void namesTheFileThatIsMissing()
    {
        const TestCertificate certificate;
        const auto context = loadTlsContext(certificate.certificateFile(), "/nowhere/k.pem");
        QCOMPARE(context.error().code, ErrorCode::NotFound);
        QCOMPARE(context.error().detail,
                 QStringLiteral("The key file /nowhere/k.pem cannot be read."));
    }

    void refusesAFileThatIsNoCertificate()
    {
        const TestCertificate certificate;
        const auto context = loadTlsContext(certificate.keyFile(), certificate.keyFile());
        QCOMPARE(context.error().code, ErrorCode::Invalid);
        QVERIFY(context.error().detail.contains(QStringLiteral("cannot be used")));
    }

    void refusesAForeignKey()
    {
        const TestCertificate one;
        const TestCertificate two;
        const auto context = loadTlsContext(one.certificateFile(), two.keyFile());
        QCOMPARE(context.error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestTlsContext)
#include "tst_tlscontext.moc"
