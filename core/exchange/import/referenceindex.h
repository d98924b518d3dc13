// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"

#include <QByteArrayView>

#include <deque>
#include <optional>
#include <vector>

namespace redress {

/// What an import must know of a case while it reads the rows that hang on it. A million of them
/// are kept, so each is packed into 24 bytes.
class KnownCase final
{
public:
    quint32 digest = 0;      ///< Of the reference, half of it; set by ReferenceIndex.
    quint32 line = 0;        ///< Of its row in this import; 0 if it was stored before.
    quint32 newestStage = 0; ///< That this import has added: see StageIndex.
    quint16 receivedDay = 0; ///< Days after kEarliestDay.
    quint16 node = 0;        ///< Its service, or else its directorate: see ImportSession::nodeAt().
    bool isBad : 1 = false;  ///< Its row has a fault; what hangs on it is not looked up.
    bool isReplaced : 1 = false; ///< Was stored, and its row in this import took its place.
    bool hasBegun : 1 = false;   ///< A stage of it was received on the day of its receipt.
    bool isUpheld : 1 = false;   ///< Of a case at the Ombudsman.

    CaseId caseId() const { return CaseId(id()); }
    qint64 id() const { return qint64(m_idHigh) << kIdLowBits | m_idLow; }
    void setId(qint64 id)
    {
        Q_ASSERT(id >> kIdLowBits <= 0xffff);
        m_idLow = quint32(id);
        m_idHigh = quint16(id >> kIdLowBits);
    }
    CaseKind kind() const { return CaseKind(m_words & kWordMask); }
    void setKind(CaseKind kind) { m_words = quint8((m_words & ~kWordMask) | int(kind)); }
    /// Of a complaint.
    ProcedureKey procedure() const { return ProcedureKey(m_words >> kWordBits); }
    void setProcedure(ProcedureKey key)
    {
        m_words = quint8((m_words & kWordMask) | int(key) << kWordBits);
    }
    bool isNew() const { return line != 0 && !isReplaced; }
    bool isComplaint() const { return kind() == CaseKind::Complaint; }
    QDate receivedOn() const { return kEarliestDay.addDays(receivedDay); }
    void setReceivedOn(QDate day) { receivedDay = quint16(kEarliestDay.daysTo(day)); }
    /// Whether the stage was in this import.
    bool hasStage(int number) const { return (m_stages >> number & 1) != 0; }
    void setStage(int number) { m_stages = (m_stages | 1U << number) & 0xfU; }

private:
    static constexpr int kIdLowBits = 32; ///< Of the 48 that ids have.
    static constexpr int kWordBits = 4;
    static constexpr int kWordMask = 0xf;

    quint8 m_stages : 4 = 0; ///< Bit n: stage n.
    quint8 m_words = 0;      ///< Kind and, above it, procedure.
    quint16 m_idHigh = 0;
    quint32 m_idLow = 0;
};
static_assert(sizeof(KnownCase) == 24);

/// The stages that an import has added, each with the one that was added to the same case before
/// it, so that rows which hang on them need not ask the file. Each is packed into 8 bytes.
class StageIndex final
{
public:
    struct Found {
        qint64 id;
        bool hasResponse;
    };

    /// \param firstId all ids of stages are greater.
    explicit StageIndex(qint64 firstId)
        : m_firstId(firstId)
    {}

    void add(KnownCase &known, StageId id, int number, bool hasResponse)
    {
        const qint64 offset = id.value() - m_firstId;
        Q_ASSERT(offset >= 0 && offset >> kIdBits == 0);
        m_entries.push_back(
            {quint32(offset) << kNumberBits | quint32(number) << 1 | quint32(hasResponse),
             known.newestStage});
        known.newestStage = quint32(m_entries.size());
    }

    /// Nothing if this import has not added it.
    std::optional<Found> find(const KnownCase &known, int number) const
    {
        for (quint32 index = known.newestStage; index != 0;) {
            const Entry &entry = m_entries[index - 1];
            if ((entry.stage >> 1 & 3U) == quint32(number))
                return Found{m_firstId + (entry.stage >> kNumberBits), (entry.stage & 1U) != 0};
            index = entry.before;
        }
        return std::nullopt;
    }

private:
    static constexpr int kNumberBits = 3; ///< The number and whether there is a response.
    static constexpr int kIdBits = 32 - kNumberBits;

    struct Entry {
        quint32 stage;
        quint32 before; ///< Index from 1; 0 for the first of its case.
    };

    qint64 m_firstId;
    std::deque<Entry> m_entries;
};

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
