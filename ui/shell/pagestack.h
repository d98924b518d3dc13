// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagelist.h"
#include "ui/shell/visithistory.h"

#include <QHash>
#include <QStackedWidget>
#include <QTimer>

#include <optional>
#include <vector>

namespace redress {

class Page;
class PageHost;

/// The pages of the open file, each made when it is first visited, and the way through them.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(std::vector<PageEntry> entries, PageHost &host, QWidget *parent = nullptr);

    Page *page() const; ///< The one that is shown; null before the first visit.
    int row() const { return m_row; }
    const std::vector<PageEntry> &entries() const { return m_entries; }

    /// Goes to a page, and to \p state on it if there is one.
    void visit(const QString &key, const QJsonObject &state = {});
    /// Notes that the shown page has moved on by itself, as to another case.
    void noteMove(const QJsonObject &before);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_visits.canGoBack(); }
    bool canGoForward() const { return m_visits.canGoForward(); }

    /// The data have changed: the shown page reads anew now, the others when they are shown.
    void refreshAll();
    void refreshShown();
    /// Tells the figures of the pages that are not made yet, when the shown one has been painted:
    /// to count what nobody looks at must not keep waiting whoever opens a file or saves a case.
    void tellCountsSoon() { m_countsTimer.start(); }

    /// The way through the pages, and where the person stands on each, for a stack in the place of
    /// this one, as in another language.
    struct Kept {
        VisitHistory visits;
        QHash<QString, QJsonObject> states; ///< Of the pages that were made, by their keys.
        QString shown;
    };
    Kept kept() const;
    /// How the pages are to be found when the file is opened again, by their keys.
    QJsonObject lasting() const;
    /// To be called before the first visit.
    void setLasting(const QJsonObject &states);
    /// Goes where the person was. To be called before the first visit.
    void restore(const Kept &kept);

    /// Asks each page with changes. \return false if the person wants to stay.
    bool mayClose();
    bool isModified() const;

Q_SIGNALS:
    void pageShown(int row);
    /// Title, status or commands of the shown page are different.
    void pageChanged();
    void countChanged(int row, std::optional<int> count);

private:
    struct Place {
        Page *page = nullptr;
        bool isStale = true;
        QJsonObject kept = {}; ///< Where it is to be when it is made.
    };

    Page *made(int row);
    void show(const VisitHistory::Visit &visit);
    int rowOf(const QString &key) const;
    void leave();
    void tellCounts();

    std::vector<PageEntry> m_entries;
    PageHost &m_host;
    std::vector<Place> m_places;
    VisitHistory m_visits;
    QTimer m_countsTimer;
    int m_row = -1;
};

} // namespace redress
