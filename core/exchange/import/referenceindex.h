// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"

#include <QByteArrayView>

#include <deque>
#include <vector>

namespace redress {

/// What an import must know of a case while it reads the rows that hang on it. A million of them
/// are kept, so each is packed into 32 bytes.
struct KnownCase {
    qint64 id = 0;
    quint64 digest = 0;      ///< Of the reference; set by ReferenceIndex.
    quint32 line = 0;        ///< Of its row in this import; 0 if it was stored before.
    quint16 receivedDay = 0; ///< Days after kEarliestDay.
    quint16 directorate = 0; ///< Index from 1 among ReferenceData::nodes(); 0 is none.
    quint16 service = 0;     ///< The same.
    quint8 kind = 0;         ///< A CaseKind.
    quint8 procedure = 0;    ///< A ProcedureKey, of a complaint.
    quint8 stages = 0;       ///< Bit n: stage n was in this import.
    bool isBad = false;      ///< Its row has a fault; what hangs on it is not looked up.
    bool isReplaced = false; ///< Was stored, and its row in this import took its place.
    bool hasBegun = false;   ///< A stage of it was received on the day of its receipt.

    CaseId caseId() const { return CaseId(id); }
    bool isNew() const { return line != 0 && !isReplaced; }
    bool isComplaint() const { return CaseKind(kind) == CaseKind::Complaint; }
    QDate receivedOn() const { return kEarliestDay.addDays(receivedDay); }
    void setReceivedOn(QDate day) { receivedDay = quint16(kEarliestDay.daysTo(day)); }
};

/// References of an import and what is known of them, small enough for a million: a hash table of
/// 96-bit digests instead of the texts. Two different references share one about once in 10^17
/// imports of that size.
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
        quint32 check = 0;
        quint32 entry = 0; ///< Index from 1; 0 is an empty slot.
    };
    struct Digests {
        quint64 digest;
        quint32 check;
    };

    void put(Slot slot);
    void grow();
    static Digests digestsOf(QByteArrayView reference);

    std::vector<Slot> m_slots;
    std::deque<KnownCase> m_entries;
};

} // namespace redress
