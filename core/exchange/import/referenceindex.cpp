// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/referenceindex.h"

#include <algorithm>
#include <cstring>

namespace redress {

namespace {

constexpr size_t kFirstSize = 1024;

/// The finishing step of SplitMix64 (Steele, Lea and Flood, 2014): every bit of \p value counts for
/// every bit of the result, and no two values have the same.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// Half of it leads to the slot, half tells who is in it.
struct Digest {
    quint32 place;
    quint32 check;
};

Digest digestOf(QByteArrayView reference)
{
    constexpr qsizetype kWord = sizeof(quint64);
    constexpr int kHalf = 32;
    quint64 digest = 0x52445253U + quint64(reference.size());
    for (qsizetype at = 0; at < reference.size(); at += kWord) {
        const QByteArrayView rest = reference.sliced(at);
        quint64 word = 0;
        std::memcpy(&word, rest.data(), size_t(std::min(rest.size(), kWord)));
        digest = mixed(digest ^ word);
    }
    return {quint32(digest), quint32(digest >> kHalf)};
}

} // namespace

ReferenceIndex::ReferenceIndex()
    : m_slots(kFirstSize)
{}

KnownCase *ReferenceIndex::find(QByteArrayView reference)
{
    const Digest wanted = digestOf(reference);
    const size_t mask = m_slots.size() - 1;
    for (size_t at = wanted.place & mask; m_slots[at].entry != 0; at = (at + 1) & mask) {
        if (m_slots[at].check != wanted.check)
            continue;
        KnownCase &entry = m_entries[m_slots[at].entry - 1];
        if (entry.digest == wanted.place)
            return &entry;
    }
    return nullptr;
}

KnownCase &ReferenceIndex::add(QByteArrayView reference, const KnownCase &known)
{
    if (m_entries.size() * 4 >= m_slots.size() * 3)
        grow();
    const Digest digest = digestOf(reference);
    m_entries.push_back(known);
    m_entries.back().digest = digest.place;
    put({digest.check, quint32(m_entries.size())});
    return m_entries.back();
}

void ReferenceIndex::put(Slot slot)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = m_entries[slot.entry - 1].digest & mask;
    while (m_slots[at].entry != 0)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void ReferenceIndex::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const Slot &slot : before) {
        if (slot.entry != 0)
            put(slot);
    }
}

} // namespace redress
