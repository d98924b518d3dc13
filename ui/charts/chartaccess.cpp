// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace redress {

namespace {

/// A value of a chart, as a screen reader meets it: the number \p index of those that are there.
class SpotFace final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpotFace(ChartView &view, int index)
        : m_view(&view)
        , m_index(index)
    {}

    bool isValid() const override { return m_view && spot(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && spot() ? m_view->wordsOf(*spot()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!spot())
            return {};
        const QRect inside = m_view->rectOf(*spot()).toRect();
        return {m_view->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.selected = spot() && m_view->current() == spot();
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!spot())
            return;
        if (name == pressAction())
            m_view->open(*spot());
        else if (name == setFocusAction())
            m_view->choose(*spot());
    }

private:
    std::optional<ChartView::Spot> spot() const
    {
        if (!m_view)
            return std::nullopt;
        const auto spots = m_view->spots();
        return m_index < int(spots.size()) ? std::optional(spots[size_t(m_index)]) : std::nullopt;
    }

    QPointer<ChartView> m_view;
    int m_index;
};

class ChartFace final : public QAccessibleWidget
{
public:
    explicit ChartFace(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {}
    ~ChartFace() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ChartFace)

    int childCount() const override { return int(view()->spots().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_ids.size()) <= index)
            m_ids.push_back(
                QAccessible::registerAccessibleInterface(new SpotFace(*view(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids[i]) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(current()) : nullptr;
    }

    /// Of the value that is chosen; -1 if none is.
    int current() const
    {
        if (!view()->current())
            return -1;
        const auto spots = view()->spots();
        const auto found = std::ranges::find(spots, *view()->current());
        return found == spots.end() ? -1 : int(found - spots.begin());
    }

private:
    ChartView *view() const { return static_cast<ChartView *>(object()); }

    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartFace(view) : nullptr;
}

} // namespace

void installChartAccess()
{
    QAccessible::installFactory(&makeFace); // Qt keeps it once.
}

void announceSpot(ChartView &view)
{
    if (!QAccessible::isActive())
        return;
    const auto *face =
        dynamic_cast<const ChartFace *>(QAccessible::queryAccessibleInterface(&view));
    if (!face || face->current() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(face->current());
    QAccessible::updateAccessibility(&event);
}

} // namespace redress
