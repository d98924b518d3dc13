// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/store/recordwriter.h"

#include <QDate>

namespace redress {

/// Reads the facts of one row by their columns.
class FactReader final
{
public:
    explicit FactReader(StoredFacts facts)
        : m_facts(std::move(facts))
    {}

    /// \throws StorageError with code NotFound for a row that is gone.
    static FactReader of(Database &database, QLatin1StringView entity, qint64 id);

    QString text(const QString &name) const { return m_facts.at(name).value_or(QString()); }
    std::optional<QDate> day(const QString &name) const
    {
        const QDate on = QDate::fromString(text(name), Qt::ISODate);
        return on.isValid() ? std::optional(on) : std::nullopt;
    }
    std::optional<Money> money(const QString &name) const
    {
        const auto &pence = m_facts.at(name);
        return pence ? std::optional(Money{pence->toLongLong()}) : std::nullopt;
    }
    std::optional<bool> flag(const QString &name) const
    {
        const auto &value = m_facts.at(name);
        return value ? std::optional(*value == QLatin1StringView("1")) : std::nullopt;
    }
    template <typename SomeId>
    std::optional<SomeId> id(const QString &name) const
    {
        const auto &value = m_facts.at(name);
        return value ? std::optional(SomeId(value->toLongLong())) : std::nullopt;
    }
    int version() const { return text(QStringLiteral("version")).toInt(); }

private:
    StoredFacts m_facts;
};

/// An amount as the trail writes it: in pence.
std::optional<QString> storedFact(std::optional<Money> amount);

} // namespace redress
