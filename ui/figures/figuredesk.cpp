// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuredesk.h"

#include "core/store/storageerror.h"

namespace redress {

namespace {

/// Nobody sees progress that is told more often.
constexpr qint64 kMillisecondsBetween = 40;

} // namespace

/// What belongs to the thread: made, used and destroyed there.
struct FigureDesk::Bench {
    std::unique_ptr<CaseStore> store;
    std::unique_ptr<TableEngine> engine;
    std::shared_ptr<Room> room;
    qint64 counter = 0;
    std::unique_ptr<KnownFile> known; ///< As it was on the day that was asked for last.
    std::unique_ptr<TableEngine> knownEngine;
    std::shared_ptr<Room> knownRoom;

    void forgetKnown()
    {
        knownRoom.reset();
        knownEngine.reset();
        known.reset();
    }
};

FigureDesk::FigureDesk(const CaseStore &store, QObject *parent)
    : QObject(parent)
    , m_path(store.path())
    , m_who(store.who())
    , m_clock(store.clock())
    , m_place(new QObject)
    , m_bench(std::make_unique<Bench>())
{
    m_thread.setObjectName(QStringLiteral("figures"));
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

FigureDesk::~FigureDesk()
{
    for (auto &serial : m_serials)
        ++serial;
    QMetaObject::invokeMethod(
        m_place, [this] { m_bench.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FigureDesk::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_place, std::move(work), Qt::QueuedConnection);
}

Progress FigureDesk::progress()
{
    m_sinceTold.invalidate();
    return {[this](const QString &doing, qint64 done, qint64 total) {
                if (m_sinceTold.isValid() && m_sinceTold.elapsed() < kMillisecondsBetween)
                    return;
                m_sinceTold.start();
                QMetaObject::invokeMethod(
                    this, [this, doing, done, total] { Q_EMIT progressed(doing, done, total); });
            },
            [this, running = m_running] { return running.serial != m_serials[running.kind]; }};
}

void FigureDesk::forget(Kind kind)
{
    ++m_serials[kind];
    note(kind, false);
}

void FigureDesk::note(Kind kind, bool isWaiting)
{
    if (std::exchange(m_isWaiting[kind], isWaiting) != isWaiting)
        Q_EMIT waitingChanged();
}

Result<std::shared_ptr<FigureDesk::Room>> FigureDesk::room()
{
    Bench &bench = *m_bench;
    if (!bench.store) {
        auto opened = CaseStore::open(m_path, CaseStore::Access::ReadOnly, m_who, m_clock);
        if (!opened)
            return opened.error();
        bench.store = std::move(opened).value();
        bench.counter = bench.store->changeCounter().value_or(0);
    }
    const qint64 counter = bench.store->changeCounter().value_or(bench.counter);
    if (std::exchange(bench.counter, counter) != counter) {
        bench.room.reset();
        bench.engine.reset();
        bench.forgetKnown();
        if (const auto reloaded = bench.store->reload(); !reloaded)
            return reloaded.error();
    }
    if (!bench.room) {
        auto made = guarded([&] {
            return std::make_unique<TableEngine>(bench.store->database(), bench.store->reference());
        });
        if (!made)
            return made.error();
        bench.engine = std::move(made).value();
        bench.room = std::make_shared<Room>(Room{*bench.store, *bench.engine, *this});
    }
    return bench.room;
}

Result<std::shared_ptr<FigureDesk::Room>> FigureDesk::room(std::optional<QDate> knownOn)
{
    if (!knownOn)
        return room();
    Bench &bench = *m_bench;
    if (bench.known && bench.known->day() == *knownOn)
        return bench.knownRoom;
    bench.forgetKnown();
    auto known = KnownFile::make(m_path, *knownOn, m_who, progress());
    if (!known)
        return known.error();
    CaseStore &store = (*known)->store();
    auto engine =
        guarded([&] { return std::make_unique<TableEngine>(store.database(), store.reference()); });
    if (!engine)
        return engine.error();
    bench.known = std::move(known).value();
    bench.knownEngine = std::move(engine).value();
    bench.knownEngine->setKnownOn(*knownOn, bench.known->reservations());
    bench.knownRoom = std::make_shared<Room>(Room{store, *bench.knownEngine, *this});
    return bench.knownRoom;
}

} // namespace redress
