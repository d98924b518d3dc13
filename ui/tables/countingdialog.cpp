// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/countingdialog.h"

#include "ui/figures/countingchoices.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Not asked here: rows stand in the arrangement, and a public copy is of the council.
bool isAsked(const SettingName &setting)
{
    return setting.name != "zero_rows"_L1 && setting.name != "threshold"_L1;
}

} // namespace

CountingDialog::CountingDialog(const ReferenceData &reference, const TableDefinition &table,
                               QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"countingDialog"_s);
    setWindowTitle(tr("How the table counts"));
    TableSettings settings = table.settings;
    if (table.byReceived)
        settings.outcomeBasis = OutcomeBasis::Received;
    construct(reference, settings);
}

void CountingDialog::construct(const ReferenceData &reference, const TableSettings &settings)
{
    const Metrics metrics(this);
    auto *words =
        new TextLabel(TextLabel::Kind::Plain,
                      tr("What the table leaves open is as the council has it in Settings."), this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics.gap());
    for (const SettingName &setting : tableSettingNames()) {
        const auto choices = countingChoices(setting, reference);
        const auto stored = storedSetting(settings, setting.name);
        if (choices.empty() || !isAsked(setting))
            continue;
        auto *box = new QComboBox(this);
        box->setObjectName(u"setting_"_s + setting.name);
        box->addItem(tr("As the council has it"), QString());
        for (const auto &[value, text] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(stored.value_or(QString()))));
        form->addRow(tr("%1:", "the name of a setting").arg(setting.labelText()), box);
        m_boxes.emplace_back(setting.name, box);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.margin());
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CountingDialog::applyTo(TableDefinition &table) const
{
    TableSettings chosen;
    for (const auto &[name, box] : m_boxes) {
        const QString value = box->currentData().toString();
        if (!value.isEmpty())
            setStored(chosen, name, value);
    }
    // What is not asked here stays.
    chosen.zeroRows = table.settings.zeroRows;
    chosen.threshold = table.settings.threshold;
    table.settings = chosen;
    table.byReceived = false; // Said by the settings now.
}

} // namespace redress
