// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <boost/asio/ip/address.hpp>

#include <vector>

namespace Wheelhouse {

/// A block of IP addresses: "10.1.0.0/16", "2a01:db8::/32", "127.0.0.1".
class AddressRange
{
public:
    /// Errors: Invalid, with the text.
    static Result<AddressRange> parse(const QString &text);

    /// An IPv4 address written as IPv6 (::ffff:a.b.c.d) is looked at as what it is.
    bool contains(const boost::asio::ip::address &address) const;

private:
    boost::asio::ip::address m_first;
    int m_bits = 0;
};

using AddressRanges = std::vector<AddressRange>;

/// True for an address in the public internet. False for everything that the registries of special
/// purpose addresses (RFC 6890 and its updates) keep for other ends: this host, private and shared
/// networks, link-local (cloud metadata among them), documentation, benchmarking, multicast,
/// reserved; and for IPv6 everything outside 2000::/3 and the tunnels in it (Teredo, 6to4) and
/// IPv4-mapped, -translated (64:ff9b::/96) forms of an IPv4 address that is not public.
bool isPublicAddress(const boost::asio::ip::address &address);

/// Public, or in one of the ranges that the operator opened.
bool mayCall(const boost::asio::ip::address &address, const AddressRanges &allowed);

} // namespace Wheelhouse
