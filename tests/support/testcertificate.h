// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <string>

namespace Wheelhouse {

/// A self-signed certificate for localhost and its key, as PEM files in a temporary folder.
class TestCertificate
{
public:
    TestCertificate();
    std::string certificateFile() const { return path("certificate.pem"); }
    std::string keyFile() const { return path("key.pem"); }

private:
    std::string path(const char *name) const;
    QTemporaryDir m_folder;
};

} // namespace Wheelhouse
