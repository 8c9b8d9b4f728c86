// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/addressrange.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Wheelhouse {

namespace {

using boost::asio::ip::address;
using boost::asio::ip::address_v4;
using boost::asio::ip::address_v6;

/// IPv6 addresses that only carry an IPv4 one: mapped (::ffff:0:0/96) and translated
/// (64:ff9b::/96).
std::optional<address_v4> carried(const address_v6 &six)
{
    const auto bytes = six.to_bytes();
    const auto tail = [&] {
        return address_v4(address_v4::bytes_type{{bytes[12], bytes[13], bytes[14], bytes[15]}});
    };
    const bool zeros =
        std::all_of(bytes.begin(), bytes.begin() + 10, [](auto b) { return b == 0; });
    if (zeros && bytes[10] == 0xff && bytes[11] == 0xff)
        return tail();
    static constexpr std::array<unsigned char, 12> translated{0, 0x64, 0xff, 0x9b};
    if (std::equal(translated.begin(), translated.end(), bytes.begin()))
        return tail();
    return std::nullopt;
}

address plain(const address &any)
{
    if (any.is_v6()) {
        if (const auto four = carried(any.to_v6()))
            return *four;
    }
    return any;
}

template <typename Bytes> bool startsAlike(const Bytes &left, const Bytes &right, int bits)
{
    for (size_t i = 0; i < left.size() && bits > 0; ++i, bits -= 8) {
        const unsigned mask = bits >= 8 ? 0xffu : 0xffu << (8 - bits);
        if ((left[i] & mask) != (right[i] & mask))
            return false;
    }
    return true;
}

AddressRanges rangesOf(std::initializer_list<const char *> texts)
{
    AddressRanges list;
    for (const char *text : texts)
        list.push_back(AddressRange::parse(QString::fromLatin1(text)).value());
    return list;
}

const AddressRanges &special4()
{
    static const AddressRanges list = rangesOf(
        {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
         "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
         "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
         "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    return list;
}

const AddressRanges &global6()
{
    static const AddressRanges list = rangesOf({"2000::/3"});
    return list;
}

const AddressRanges &special6()
{
    static const AddressRanges list =
        rangesOf({"2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"});
    return list;
}

} // namespace

Result<AddressRange> AddressRange::parse(const QString &text)
{
    const Error wrong{ErrorCode::Invalid,
                      QStringLiteral("must be an IP address, or a block of them like 10.1.0.0/16"),
                      text};
    boost::system::error_code error;
    AddressRange range;
    range.m_first = boost::asio::ip::make_address(text.section(u'/', 0, 0).toStdString(), error);
    if (error)
        return wrong;
    const int all = range.m_first.is_v4() ? 32 : 128;
    range.m_bits = all;
    if (text.contains(u'/')) {
        bool isNumber = false;
        range.m_bits = text.section(u'/', 1).toInt(&isNumber);
        if (!isNumber || range.m_bits < 0 || range.m_bits > all)
            return wrong;
    }
    return range;
}

bool AddressRange::contains(const address &any) const
{
    const address one = plain(any);
    if (one.is_v4() != m_first.is_v4())
        return false;
    return one.is_v4() ? startsAlike(one.to_v4().to_bytes(), m_first.to_v4().to_bytes(), m_bits)
                       : startsAlike(one.to_v6().to_bytes(), m_first.to_v6().to_bytes(), m_bits);
}

bool isPublicAddress(const address &any)
{
    const address one = plain(any);
    const auto in = [&](const AddressRanges &list) {
        return std::any_of(list.begin(), list.end(),
                           [&](const AddressRange &range) { return range.contains(one); });
    };
    if (one.is_v4())
        return !in(special4());
    return in(global6()) && !in(special6());
}

bool mayCall(const address &any, const AddressRanges &allowed)
{
    return isPublicAddress(any) ||
           std::any_of(allowed.begin(), allowed.end(),
                       [&](const AddressRange &range) { return range.contains(any); });
}

} // namespace Wheelhouse
