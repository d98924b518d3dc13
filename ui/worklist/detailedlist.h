// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/workdetails.h"

#include <QWidget>

namespace redress {

class KeptSplitter;
class Settings;
class WorkStrip;

/// A list with what is to know of its chosen row: beside it, or in two lines beneath it in a narrow
/// window. The person hides it by a key, and its width is kept. \source ux 1
class DetailedList final : public QWidget
{
    Q_OBJECT

public:
    /// \param list is taken. \param name of the splitter, under which its sizes are kept.
    DetailedList(QWidget *list, const QString &name, Settings &settings, QWidget *parent);

    /// Whether anybody sees what is shown here: what is not wanted need not be read.
    bool isWanted() const;
    /// Nothing: no row is chosen.
    void setContent(const std::optional<WorkDetails::Content> &content,
                    const ReferenceData &reference);
    const std::optional<DueDate> &due() const { return m_due; }
    /// \param isFull the list needs all the room that there is.
    void adoptRoom(bool isFull);
    WorkDetails *pane() const { return m_pane; }

public Q_SLOTS:
    /// Counts the day of the chosen row out.
    void explain();

Q_SIGNALS:
    void openWanted();
    void wantedChanged();

private:
    Settings &m_settings;
    KeptSplitter *m_splitter;
    WorkDetails *m_pane;
    WorkStrip *m_strip;
    std::optional<DueDate> m_due;
    QString m_whyTitle;
};

} // namespace redress
