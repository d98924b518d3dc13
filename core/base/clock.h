// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace redress {

/// Where "now" comes from. Nothing else in Redress asks the computer for the time.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present instant, in UTC.
    virtual QDateTime nowUtc() const = 0;

    /// The day on the wall calendar of this computer.
    virtual QDate today() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

class SystemClock final : public Clock
{
public:
    SystemClock() = default;
    QDateTime nowUtc() const override;
    QDate today() const override;
};

/// A clock that stands still, for tests, pictures and "--today".
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today, QTime timeUtc = QTime(9, 14));

    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void setNow(const QDateTime &nowUtc) { m_now = nowUtc; }

private:
    QDateTime m_now;
};

} // namespace redress
