// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <string>

namespace Wheelhouse {

/// TLS 1.2 or newer with the given PEM chain and key. Fails with Invalid or NotFound and a sentence
/// that names the file.
Result<std::shared_ptr<boost::asio::ssl::context>>
loadTlsContext(const std::string &certificateFile, const std::string &keyFile);

} // namespace Wheelhouse
