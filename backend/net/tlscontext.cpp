// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/tlscontext.h"

#include <QFileInfo>

namespace Wheelhouse {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;

namespace {

Error failure(const QString &what, const std::string &file, const error_code &error)
{
    const QString name = QString::fromStdString(file);
    if (!QFileInfo(name).isReadable())
        return {ErrorCode::NotFound,
                QStringLiteral("The %1 file %2 cannot be read.").arg(what, name)};
    return {ErrorCode::Invalid, QStringLiteral("The %1 file %2 cannot be used: %3.")
                                    .arg(what, name, QString::fromStdString(error.message()))};
}

} // namespace

Result<std::shared_ptr<ssl::context>> loadTlsContext(const std::string &certificateFile,
                                                     const std::string &keyFile)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                    SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    error_code error;
    context->use_certificate_chain_file(certificateFile, error);
    if (error)
        return failure(QStringLiteral("certificate"), certificateFile, error);
    context->use_private_key_file(keyFile, ssl::context::pem, error);
    if (error)
        return failure(QStringLiteral("key"), keyFile, error);
    if (SSL_CTX_check_private_key(native) != 1)
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("The key file %1 does not belong to the certificate %2.")
                .arg(QString::fromStdString(keyFile), QString::fromStdString(certificateFile))};
    return context;
}

} // namespace Wheelhouse
