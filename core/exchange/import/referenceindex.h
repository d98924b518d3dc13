// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"

#include <QByteArrayView>

#include <deque>
#include <vector>

namespace redress {

/// What an import must know of a case while it reads the rows that hang on it. A million of them
/// are kept, so each is packed into 24 bytes.
struct KnownCase {
    qint64 id = 0;
    quint32 digest = 0;      ///< Of the reference, half of it; set by ReferenceIndex.
    quint32 line = 0;        ///< Of its row in this import; 0 if it was stored before.
    quint16 receivedDay = 0; ///< Days after kEarliestDay.
    quint16 node = 0;        ///< Its service, or else its directorate: see ImportSession::nodeAt().
    quint8 kind = 0;         ///< A CaseKind.
    quint8 procedure = 0;    ///< A ProcedureKey, of a complaint.
    quint8 stages = 0;       ///< Bit n: stage n was in this import.
    bool isBad : 1 = false;  ///< Its row has a fault; what hangs on it is not looked up.
    bool isReplaced : 1 = false; ///< Was stored, and its row in this import took its place.
    bool hasBegun : 1 = false;   ///< A stage of it was received on the day of its receipt.

    CaseId caseId() const { return CaseId(id); }
    bool isNew() const { return line != 0 && !isReplaced; }
    bool isComplaint() const { return CaseKind(kind) == CaseKind::Complaint; }
    QDate receivedOn() const { return kEarliestDay.addDays(receivedDay); }
    void setReceivedOn(QDate day) { receivedDay = quint16(kEarliestDay.daysTo(day)); }
};
static_assert(sizeof(KnownCase) == 24);

/// References of an import and what is known of them, small enough for a million: a hash table of
/// 64-bit digests instead of the texts. Two different references share one about once in 40 million
/// imports of that size, and the second is then refused as one that stands there twice.
class ReferenceIndex final
{
public:
    ReferenceIndex();

    /// Nothing if the reference was not added.
    KnownCase *find(QByteArrayView reference);
    KnownCase &add(QByteArrayView reference, const KnownCase &known);
    /// In the order in which they were added.
    const std::deque<KnownCase> &entries() const { return m_entries; }

private:
    struct Slot {
        quint32 check = 0; ///< The other half of the digest.
        quint32 entry = 0; ///< Index from 1; 0 is an empty slot.
    };

    void put(Slot slot);
    void grow();

    std::vector<Slot> m_slots;
    std::deque<KnownCase> m_entries;
};

} // namespace redress
