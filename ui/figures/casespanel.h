// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/casesmodel.h"
#include "ui/figures/figurewords.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace redress {

class PageHost;
class RecordTable;
class SegmentedSwitch;
class TextLabel;

/// The cases behind a figure: those that count, the rest and all of them apart.
class CasesPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Counted, Rest, All };

    CasesPanel(PageHost &host, QWidget *parent = nullptr);

    void showWaiting(const FilledTable &table, const FigurePlace &place);
    void showCases(const FilledTable &table, const FigurePlace &place, CasesBehind behind,
                   Part part = Part::Counted);
    void showWords(const FilledTable &table, const FigurePlace &place, const QString &words);

    /// Of several figures together, in place of that of the one.
    void setName(const QString &name, const QString &sentence);

    Part part() const { return m_part; }
    void setPart(Part part);
    /// The fact of the chosen row, 0 if there is none; asked again once the cases are there.
    qint64 currentFact() const;
    void setCurrentFact(qint64 factId);

    RecordTable *list() const { return m_list; }
    CasesModel *cases() const { return m_model; }
    bool hasParts() const { return m_behind.hasDenominator; }
    /// Saves the cases that are listed, as a workbook or CSV. \param name of the figures' file.
    void exportCases(const QString &name);

Q_SIGNALS:
    void closeWanted();
    void exportWanted();
    void caseChosen(redress::CaseId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void construct();
    void setHead(const FilledTable &table, const FigurePlace &place);
    void findRest();
    void makeSwitch();
    void fill();
    void openCurrent();

    PageHost &m_host;
    CasesModel *m_model;
    TextLabel *m_name = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_words = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    QBoxLayout *m_switchPlace = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_close = nullptr;
    RecordTable *m_list = nullptr;
    CasesBehind m_behind;
    std::vector<FactRef> m_rest;
    PartNames m_partNames;
    QString m_placedName;
    std::vector<Part> m_parts; ///< Those that the switch offers.
    Part m_part = Part::Counted;
};

} // namespace redress
