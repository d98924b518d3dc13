// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/countingsection.h"

#include "core/statistics/tabledefaults.h"
#include "core/store/storageerror.h"
#include "ui/figures/countingchoices.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostHidden = 100;
constexpr int kCharacters = 46; ///< Of a choice; few are longer.
constexpr int kFewCharacters = 18;
constexpr auto kThreshold = "threshold"_L1;

/// Of what is chosen, only what is not as Redress ships it is kept in the file.
TableSettings withoutUsual(const TableSettings &settings)
{
    const TableSettings shipped = TableSettings::shipped();
    TableSettings kept;
    for (const SettingName &setting : tableSettingNames()) {
        const auto stored = storedSetting(settings, setting.name);
        if (stored && stored != storedSetting(shipped, setting.name))
            setStored(kept, setting.name, *stored);
    }
    return kept;
}

} // namespace

CountingSection::CountingSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
}

void CountingSection::construct()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    auto *words = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Where more than one way of counting is right, tables go by these. A table that says "
           "otherwise keeps its own way; what differs from the usual is printed with the table."),
        content);
    words->setWordWrap(true);
    m_form = new FactForm(content);
    m_form->addHeading(tr("Counting and printing"));
    for (const SettingName &setting : tableSettingNames()) {
        const bool isOfPublicCopy = setting.name == kThreshold || setting.name == "small_rows"_L1;
        if (!isOfPublicCopy)
            addBox(setting);
    }
    m_form->addHeading(tr("Public copies"));
    m_threshold = new QSpinBox(m_form);
    m_threshold->setRange(0, kMostHidden);
    m_threshold->setSpecialValueText(tr("Nothing is hidden"));
    m_form->addField(u"threshold"_s, tr("&Numbers hidden, below"), m_threshold,
                     tr("Counts from 1 to one less than this are hidden in public copies, with all "
                        "from which they would follow. Usual is 5."));
    for (const SettingName &setting : tableSettingNames()) {
        if (setting.name == "small_rows"_L1)
            addBox(setting);
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(words);
    layout->addWidget(m_form);
    layout->addStretch();
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    connect(m_threshold, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    });
}

void CountingSection::addBox(const SettingName &setting)
{
    auto *box = new ChoiceBox(m_form);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kCharacters);
    m_form->addField(u"setting_"_s + setting.name, setting.labelText(), box);
    m_fields.push_back({setting.name, box});
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isShowing)
            return;
        showHints();
        Q_EMIT changed();
    });
}

/// Choices are shown as far as there is room for them; the open list shows them whole.
void CountingSection::resizeEvent(QResizeEvent *event)
{
    SettingsSection::resizeEvent(event);
    const bool isCramped = Metrics(this).isCramped(width());
    for (const Field &field : m_fields)
        field.box->setMinimumContentsLength(isCramped ? kFewCharacters : kCharacters);
}

QString CountingSection::help() const
{
    return tr("How tables count where more than one way is right: what in time means, which base "
              "the Ombudsman's uphold rate has, which day places outcomes, whether services "
              "without any case have a row, and below which number a public copy hides counts. "
              "All tables, charts and reports follow at once; papers that were approved stay as "
              "they are.");
}

QWidget *CountingSection::first() const
{
    return m_fields.front().box;
}

void CountingSection::refresh()
{
    const auto stored = guarded([this] { return councilSettings(session().database()); });
    if (!stored) {
        tell(stored.error(), {});
        return;
    }
    const bool wasModified = isModified();
    const TableSettings was = typed();
    m_before = *stored;
    show(wasModified ? was : m_before);
}

void CountingSection::show(const TableSettings &settings)
{
    m_isShowing = true;
    const bool isLocked = session().isReadOnly();
    for (const SettingName &setting : tableSettingNames()) {
        const auto field = std::ranges::find(m_fields, QString(setting.name), &Field::name);
        if (field == m_fields.end())
            continue;
        QComboBox *box = field->box;
        box->clear();
        if (!storedSetting(TableSettings::shipped(), setting.name))
            box->addItem(tr("That of referrals"), QString());
        for (const auto &[value, text] : countingChoices(setting, session().reference()))
            box->addItem(text, value);
        const QString wanted = storedSetting(settings, setting.name).value_or(QString());
        // A figure of demand that is in no list any more is still what the file says.
        if (box->findData(wanted) < 0)
            box->addItem(setting.wordText(wanted), wanted);
        box->setCurrentIndex(box->findData(wanted));
        box->setEnabled(!isLocked);
    }
    m_threshold->setValue(settings.threshold.value_or(0));
    m_threshold->setEnabled(!isLocked);
    showHints();
    m_isShowing = false;
}

/// Beneath what is not as Redress ships it stands what that would be.
void CountingSection::showHints()
{
    const TableSettings shipped = TableSettings::shipped();
    for (const SettingName &setting : tableSettingNames()) {
        const auto field = std::ranges::find(m_fields, QString(setting.name), &Field::name);
        if (field == m_fields.end())
            continue;
        const QString usual = storedSetting(shipped, setting.name).value_or(QString());
        const bool isUsual = field->box->currentData().toString() == usual;
        const QString words = usual.isEmpty() ? tr("That of referrals") : setting.wordText(usual);
        m_form->setHint(u"setting_"_s + setting.name,
                        isUsual ? QString() : tr("Usual: %1", "a choice").arg(words));
    }
}

TableSettings CountingSection::typed() const
{
    TableSettings settings;
    for (const Field &field : m_fields) {
        const QString value = field.box->currentData().toString();
        if (!value.isEmpty())
            setStored(settings, field.name, value);
    }
    settings.threshold = m_threshold->value();
    return settings;
}

QString CountingSection::modified() const
{
    return m_fields.front().box->count() > 0 && typed() != m_before ? tr("How tables count")
                                                                    : QString();
}

bool CountingSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    const TableSettings wanted = typed();
    const auto saved = guarded([&] {
        UnitOfWork unit(session().database(), session().store().signature(),
                        tr("Changed how tables count"));
        setCouncilSettings(unit, withoutUsual(wanted));
        if (unit.hasEntries())
            unit.commit();
    });
    if (saved)
        m_before = wanted;
    return tell(saved, tr("How tables count is saved."));
}

void CountingSection::discard()
{
    show(m_before);
    Q_EMIT changed();
}

void CountingSection::showDefaults()
{
    show(TableSettings::shipped());
    Q_EMIT changed();
}

} // namespace redress
