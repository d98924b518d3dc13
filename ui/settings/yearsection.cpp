// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/yearsection.h"

#include "core/statistics/recordedyears.h"
#include "core/store/storageerror.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kYearsOffered = 20; ///< Before the running one.

} // namespace

YearFilter::YearFilter(YearModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void YearFilter::setGroup(const QString &group)
{
    m_group = group;
    invalidateFilter();
}

bool YearFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent)
    return m_group.isEmpty() || m_model.groupOf(sourceRow) == m_group;
}

QWidget *TypingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this, &TypingDelegate::typed);
    return editor;
}

YearSection::YearSection(PageHost &host, std::unique_ptr<YearModel> model, QWidget *parent)
    : SettingsSection(host, parent)
    , m_model(std::move(model))
    , m_filter(*m_model)
{
    construct();
    connectAll();
}

void YearSection::construct()
{
    const Metrics metrics(this);
    const YearModel::Words words = m_model->words();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap());
    const auto add = [&](const QString &text, ChoiceBox *box, const QString &name) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        box->setObjectName(name);
        QString plain = text;
        box->setAccessibleName(plain.remove(u'&'));
        row->addWidget(label);
        row->addWidget(box);
    };
    m_year = new ChoiceBox(this);
    m_year->setMinimumContentsLength(8);
    add(tr("&Year"), m_year, u"yearComboBox"_s);
    if (const QStringList groups = m_model->groups(); !groups.isEmpty()) {
        m_group = new ChoiceBox(this);
        m_group->addNone(tr("all measures"));
        for (qsizetype i = 0; i < groups.size(); ++i)
            m_group->addChoice(groups.at(i), i);
        add(tr("&Measure"), m_group, u"groupComboBox"_s);
    }
    if (!words.addLine.isEmpty()) {
        m_add = new QPushButton(words.addLine, this);
        m_add->setObjectName(u"addLineButton"_s);
        row->addWidget(m_add);
    }
    row->addStretch();
    auto *hint = new TextLabel(TextLabel::Kind::Quiet, words.hint, this);
    hint->setWordWrap(true);
    m_fault = new StatusLabel(this);
    m_fault->setObjectName(u"gridFaultLabel"_s);
    m_grid = new QTableView(this);
    m_grid->setObjectName(u"yearTableView"_s);
    m_grid->setAccessibleName(words.name);
    m_grid->setAccessibleDescription(words.hint);
    m_grid->setModel(&m_filter);
    if (m_add)
        new EmptyWords(*m_grid, tr("Nothing is counted yet. \"Add a kind of figure...\" names the "
                                   "first, such as referrals."));
    m_grid->setTabKeyNavigation(false);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setDefaultSectionSize(metrics.row());
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QFont bold; // Of its weight alone: the size follows the window.
    bold.setBold(true);
    m_grid->horizontalHeader()->setFont(bold);
    m_grid->horizontalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addLayout(row);
    layout->addWidget(hint);
    layout->addWidget(m_fault);
    layout->addWidget(m_grid, 1);
}

void YearSection::connectAll()
{
    connect(m_year, &QComboBox::activated, this, &YearSection::chooseYear);
    if (m_group)
        connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
            m_filter.setGroup(m_group->value() ? m_group->currentText() : QString());
        });
    if (m_add)
        connect(m_add, &QPushButton::clicked, this, &YearSection::addLine);
    auto *delegate = new TypingDelegate(this);
    m_grid->setItemDelegate(delegate);
    const auto setTyping = [this](bool isTyping) {
        if (std::exchange(m_isTyping, isTyping) != isTyping)
            Q_EMIT changed();
    };
    connect(delegate, &TypingDelegate::typed, this, [setTyping] { setTyping(true); });
    connect(delegate, &TypingDelegate::closeEditor, this, [setTyping] { setTyping(false); });
    connect(m_model.get(), &YearModel::dataChanged, this, [this] {
        showFault();
        Q_EMIT changed();
    });
}

QString YearSection::help() const
{
    return m_model->words().help;
}

QWidget *YearSection::first() const
{
    return m_grid;
}

/// The running year and those before it; at first the last that has no records, for which papers
/// are all there is.
void YearSection::offerYears()
{
    const FinancialYear running = FinancialYear::of(session().today());
    const auto kept = m_year->value();
    const QSignalBlocker blocker(m_year);
    m_year->clear();
    for (int i = 0; i < kYearsOffered; ++i) {
        const FinancialYear year{running.startYear - i};
        m_year->addChoice(year.label(), year.startYear);
    }
    const auto first = guarded([this] { return firstRecordedQuarter(session().database()); });
    const FinancialYear before = first && *first ? (*first)->year.previous() : running.previous();
    m_year->setValue(kept ? kept : std::optional<qint64>(before.startYear));
}

void YearSection::refresh()
{
    if (m_add)
        lockIfReadOnly(m_add);
    if (isModified())
        return;
    offerYears();
    load();
}

void YearSection::load()
{
    m_shownYear = {int(m_year->value().value_or(FinancialYear::of(session().today()).startYear))};
    const QModelIndex current = m_grid->currentIndex();
    const auto loaded = guarded([this] { m_model->load(session(), m_shownYear); });
    if (!loaded)
        tell(loaded, {});
    for (int column = 0; column + 1 < m_filter.columnCount(); ++column)
        m_grid->resizeColumnToContents(column);
    if (current.isValid())
        m_grid->setCurrentIndex(m_filter.index(current.row(), current.column()));
    showFault();
}

void YearSection::chooseYear()
{
    if (isModified()) {
        const auto answer = host().dialogs().ask(
            this,
            {tr("Not saved"), tr("What you typed of %1 is not saved.").arg(m_shownYear.label()),
             tr("&Save"), tr("&Discard")});
        const auto wanted = m_year->value();
        m_year->setValue(m_shownYear.startYear);
        if (answer == FileDialogs::Answer::Yes ? !save() : answer != FileDialogs::Answer::No)
            return;
        m_year->setValue(wanted);
    }
    load();
    Q_EMIT changed();
}

QString YearSection::modified() const
{
    return m_isTyping || m_model->isModified() ? tr("figures of %1").arg(m_shownYear.label())
                                               : QString();
}

void YearSection::showFault()
{
    const QModelIndex fault = m_model->firstFault();
    m_fault->setVisible(fault.isValid());
    if (fault.isValid())
        m_fault->setStatus(StatusShape::Late, fault.data(YearModel::FaultRole).toString());
}

bool YearSection::save()
{
    m_grid->setFocus(); // what is being typed is taken
    if (!isModified() || session().isReadOnly())
        return false;
    if (const QModelIndex fault = m_model->firstFault(); fault.isValid()) {
        if (m_group)
            m_group->setCurrentIndex(0);
        m_grid->setCurrentIndex(m_filter.mapFromSource(fault));
        showFault();
        return false;
    }
    const auto saved = guarded([this] {
        UnitOfWork unit(session().database(), session().store().signature(),
                        m_model->words().saved.arg(m_shownYear.label()));
        m_model->write(unit);
        unit.commit();
    });
    if (saved)
        load();
    return tell(saved, tr("The figures of %1 are saved.").arg(m_shownYear.label()));
}

void YearSection::discard()
{
    m_isTyping = false;
    load();
    Q_EMIT changed();
}

void YearSection::addLine()
{
    const YearModel::Words words = m_model->words();
    const QString name =
        host().dialogs().askText(this, QString(words.addLine).remove(u'&'), words.askLine, {});
    if (name.trimmed().isEmpty())
        return;
    m_model->addLine(name.trimmed());
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_filter.index(m_filter.rowCount() - 1, 1));
}

} // namespace redress
