// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssearch.h"

#include "ui/widgets/placewords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostChoices = 40; ///< Of a box: longer lists are cases and people, not settings.

QString plain(QString text)
{
    return text.remove(u'&').trimmed();
}

QString folded(const QString &text)
{
    return plain(text).toCaseFolded();
}

/// What is told about a field beside its name.
QString hintsOf(const QWidget &field)
{
    QStringList hints{ownDescription(&field), field.toolTip(), field.whatsThis()};
    if (const auto *box = qobject_cast<const QComboBox *>(&field)) {
        for (int i = 0; i < std::min(box->count(), kMostChoices); ++i)
            hints.append(box->itemText(i));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&field);
    if (view && view->model() && !qobject_cast<const QComboBox *>(field.parentWidget())) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            hints.append(view->model()->headerData(column, Qt::Horizontal).toString());
    }
    return hints.join(u' ');
}

/// Parts that Qt makes for itself are no settings; what scrolls in one of them is.
bool isOwn(const QWidget &widget, const QWidget &content)
{
    for (const QWidget *one = &widget; one && one != &content; one = one->parentWidget()) {
        const QString name = one->objectName();
        const bool isOfQt = name.startsWith("qt_"_L1) && name != "qt_scrollarea_viewport"_L1;
        if (isOfQt || one->isWindow())
            return false;
        if (one != &widget &&
            (qobject_cast<const QAbstractItemView *>(one) || qobject_cast<const QComboBox *>(one)))
            return false;
    }
    return true;
}

/// 0: begins with it, 1: has all of it in its name, 2: elsewhere, 3: nowhere.
int rank(const QString &name, const QString &words, const QStringList &wanted)
{
    const auto has = [&](const QString &where) {
        return std::ranges::all_of(wanted, [&](const QString &one) { return where.contains(one); });
    };
    if (!has(words))
        return 3;
    if (!has(name))
        return 2;
    return name.startsWith(wanted.first()) ? 0 : 1;
}

} // namespace

void SettingsSearch::addField(int section, const QString &sectionName, const QString &name,
                              QWidget *field)
{
    if (plain(name).isEmpty())
        return;
    m_entries.push_back({{section, plain(name), field},
                         folded(name),
                         folded(u"%1 %2 %3"_s.arg(name, sectionName, hintsOf(*field)))});
}

void SettingsSearch::add(int section, const QString &name, const QString &help,
                         const QWidget &content)
{
    QStringList sentences{name, help};
    QSet<const QWidget *> named;
    const QList<QWidget *> widgets = content.findChildren<QWidget *>();
    const size_t first = m_entries.size();
    m_entries.emplace_back();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || !isOwn(*widget, content))
            continue;
        if (label->buddy()) {
            addField(section, name, label->text(), label->buddy());
            named.insert(label->buddy());
        } else {
            sentences.append(label->text());
        }
    }
    for (QWidget *widget : widgets) {
        if (named.contains(widget) || !isOwn(*widget, content))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addField(section, name, button->text(), widget);
        else if (widget->focusPolicy() != Qt::NoFocus && !widget->accessibleName().isEmpty())
            addField(section, name, widget->accessibleName(), widget);
    }
    m_entries[first] = {{section, {}, nullptr}, folded(name), folded(sentences.join(u' '))};
}

std::vector<SettingsSearch::Place> SettingsSearch::find(const QString &text) const
{
    const QStringList wanted = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, Place>> found;
    if (wanted.isEmpty())
        return {};
    for (const Entry &entry : m_entries) {
        if (const int place = rank(entry.name, entry.words, wanted); place < 3)
            found.emplace_back(place, entry.place);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, Place>::first);
    std::vector<Place> places;
    places.reserve(found.size());
    for (auto &[place, one] : found)
        places.push_back(std::move(one));
    return places;
}

} // namespace redress
