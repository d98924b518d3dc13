// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seals.h"

#include "core/store/unitofwork.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kHead = uR"sql(
SELECT at_utc, person, computer, what, reason FROM change_set WHERE id = :id
)sql"_s;

const QString kEntriesOfSet = uR"sql(
SELECT id, entity, entity_id, case_id, action, field, old_value, new_value
FROM change_entry WHERE change_set_id = :id ORDER BY id
)sql"_s;

const QString kErased = uR"sql(
SELECT entity_id, new_value FROM change_entry
WHERE entity = 'change_set' AND field = 'content' ORDER BY id
)sql"_s;

constexpr int kHeadParts = 5;

} // namespace

SealedContent::SealedContent(Database &database)
    : m_head(database, kHead)
    , m_entries(database, kEntriesOfSet)
{
    Statement erased(database, kErased);
    while (erased.step()) {
        const qint64 unit = erased.integer(0);
        if (!m_erased.contains(unit)) // What it was at first.
            m_erased.insert(unit, QByteArray::fromHex(erased.text(1).toLatin1()));
    }
}

QByteArray SealedContent::digestOf(qint64 unit)
{
    const auto erased = m_erased.constFind(unit);
    return erased == m_erased.constEnd() ? presentDigestOf(unit) : *erased;
}

QByteArray SealedContent::presentDigestOf(qint64 unit)
{
    QCryptographicHash content(QCryptographicHash::Sha256);
    QStringList head{QString::number(unit)};
    m_head.bind(u":id"_s, unit);
    if (m_head.step()) {
        for (int i = 0; i < kHeadParts; ++i)
            head.append(m_head.text(i));
    }
    m_head.reset();
    addToDigest(content, head);
    m_entries.bind(u":id"_s, unit);
    while (m_entries.step()) {
        RowReader row(m_entries);
        QStringList parts;
        parts.append(QString::number(row.integer()));
        parts.append(row.text());
        parts.append(QString::number(row.integer()));
        const auto ofCase = row.optionalInteger();
        parts.append(ofCase ? QString::number(*ofCase) : QString());
        parts.append(row.text());
        parts.append(row.text());
        for (int i = 0; i < 2; ++i) {
            const auto value = row.optionalText();
            parts.append(value ? u"="_s + *value : QString());
        }
        addToDigest(content, parts);
    }
    m_entries.reset();
    return content.result();
}

} // namespace redress
