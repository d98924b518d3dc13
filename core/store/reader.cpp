// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/base/clock.h"
#include "core/store/casestore.h"

#include <QMutex>
#include <QMutexLocker>

#include <optional>

namespace redress {

namespace {

struct Known {
    QMutex lock;
    std::optional<Reader> reader;
};

Known &known()
{
    static Known one;
    return one;
}

} // namespace

Reader currentReader()
{
    Known &one = known();
    const QMutexLocker locked(&one.lock);
    if (!one.reader)
        one.reader = Reader{Operator::current().person, SystemClock().today()};
    return *one.reader;
}

void setCurrentReader(const Reader &reader)
{
    Known &one = known();
    const QMutexLocker locked(&one.lock);
    one.reader = reader;
}

} // namespace redress
