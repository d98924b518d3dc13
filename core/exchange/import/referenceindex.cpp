// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/referenceindex.h"

#include <QHashFunctions>

namespace redress {

namespace {

constexpr size_t kFirstSize = 1024;

} // namespace

ReferenceIndex::ReferenceIndex()
    : m_slots(kFirstSize)
{}

ReferenceIndex::Digests ReferenceIndex::digestsOf(QByteArrayView reference)
{
    constexpr size_t kSeed = 0x52445253;
    constexpr size_t kOtherSeed = 0x9e3779b9;
    const auto bytes = size_t(reference.size());
    return {quint64(qHashBits(reference.data(), bytes, kSeed)),
            quint32(qHashBits(reference.data(), bytes, kOtherSeed))};
}

KnownCase *ReferenceIndex::find(QByteArrayView reference)
{
    const Digests wanted = digestsOf(reference);
    const size_t mask = m_slots.size() - 1;
    for (size_t at = wanted.digest & mask; m_slots[at].entry != 0; at = (at + 1) & mask) {
        KnownCase &entry = m_entries[m_slots[at].entry - 1];
        if (m_slots[at].check == wanted.check && entry.digest == wanted.digest)
            return &entry;
    }
    return nullptr;
}

KnownCase &ReferenceIndex::add(QByteArrayView reference, const KnownCase &known)
{
    if (m_entries.size() * 4 >= m_slots.size() * 3)
        grow();
    const Digests digests = digestsOf(reference);
    m_entries.push_back(known);
    m_entries.back().digest = digests.digest;
    put({digests.check, quint32(m_entries.size())});
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
