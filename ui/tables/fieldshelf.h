// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace redress {

/// One of the places of a table builder: what is counted, rows, columns or filters. Entries come by
/// dragging them here, change their order by dragging or Ctrl+Up and Ctrl+Down, go by Delete; Enter
/// or a double click asks for their settings.
class FieldShelf final : public QListWidget
{
    Q_OBJECT

public:
    /// What is dragged: a field by its word, from the list of fields or from a place of a shelf.
    struct Field {
        QString word;   ///< "measure:received", "dimension:service"
        QString shelf;  ///< Name of the shelf that it comes from; empty: the list.
        int place = -1; ///< There.
    };

    /// \param name tells shelves apart; \param title for screen readers.
    FieldShelf(const QString &name, const QString &title, QWidget *parent = nullptr);

    struct Entry {
        QString word;
        QString text;
        QString description;
    };
    /// \param empty is said where nothing stands.
    void setEntries(const std::vector<Entry> &entries, const QString &empty);

    static QMimeData *mimeOf(const Field &field);
    static std::optional<Field> fieldIn(const QMimeData *data);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dropped(const redress::FieldShelf::Field &field, int place);
    void moveWanted(int from, int to);
    void removeWanted(int place);
    void settingsWanted(int place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    int placeAt(const QPoint &position) const;
    void fitHeight();

    QString m_name;
    QString m_empty;
};

} // namespace redress
