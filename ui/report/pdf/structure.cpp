// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/structure.h"

#include "ui/report/pdf/pdfvalues.h"
#include "ui/report/pdf/structattributes.h"

#include <algorithm>
#include <limits>

namespace redress::pdf {

namespace {

constexpr size_t kNever = std::numeric_limits<size_t>::max();

/// Content of an element: a marked piece of a page.
struct Piece {
    size_t order = 0; ///< Among all pieces of the paper.
    size_t page = 0;
    int mcid = 0;
};

/// An element on its way into the file.
struct Node {
    std::vector<size_t> children{};
    std::vector<Piece> pieces{};
    std::vector<const LinkAnnotation *> links{};
    size_t firstSeen = kNever; ///< The first piece in it or below it.
    QPDFObjectHandle object{};
};

/// Empty cells keep their place in the table; other elements without content are left out.
bool staysEmpty(StructElement::Type type)
{
    return type == StructElement::Type::HeaderCell || type == StructElement::Type::DataCell ||
           type == StructElement::Type::Document;
}

class StructureBuilder final
{
public:
    StructureBuilder(QPDF &file, const TaggedPages &tagged)
        : m_file(file)
        , m_tagged(tagged)
        , m_nodes(tagged.layout.elements.size())
    {}

    QPDFObjectHandle build()
    {
        collectPieces();
        for (const LinkAnnotation &link : m_tagged.links)
            m_nodes[size_t(link.element)].links.push_back(&link);
        joinFamilies();
        makeObjects();

        QPDFObjectHandle root = m_file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
        root.replaceKey("/RoleMap", QPDFObjectHandle::parse("<</Title /P>>"));
        root.replaceKey("/K", m_nodes.front().object);
        m_nodes.front().object.replaceKey("/P", root);
        addParentTree(root);
        addIdTree(root);
        return root;
    }

private:
    const StructElement &element(size_t index) const { return m_tagged.layout.elements[index]; }

    void collectPieces()
    {
        size_t order = 0;
        for (size_t page = 0; page < m_tagged.contents.size(); ++page) {
            int mcid = 0;
            for (const int index : m_tagged.contents[page]) {
                Node &node = m_nodes[size_t(index)];
                node.pieces.push_back({order, page, mcid++});
                node.firstSeen = std::min(node.firstSeen, order++);
            }
        }
    }

    /// Children follow their parents in the list, so that one way back reaches every ancestor.
    void joinFamilies()
    {
        for (size_t i = m_nodes.size(); i-- > 1;) {
            const size_t parent = size_t(element(i).parent);
            m_nodes[parent].firstSeen = std::min(m_nodes[parent].firstSeen, m_nodes[i].firstSeen);
        }
        for (size_t i = 1; i < m_nodes.size(); ++i) {
            const size_t parent = size_t(element(i).parent);
            const bool isInUse = m_nodes[i].firstSeen != kNever;
            const bool isCell = staysEmpty(element(i).type) && belongsToShownTable(i);
            if (isInUse || isCell || isRowOfShownTable(i))
                m_nodes[parent].children.push_back(i);
        }
    }

    bool isRowOfShownTable(size_t index) const
    {
        return element(index).type == StructElement::Type::Row &&
               m_nodes[size_t(element(index).parent)].firstSeen != kNever;
    }

    bool belongsToShownTable(size_t index) const
    {
        const size_t row = size_t(element(index).parent);
        return isRowOfShownTable(row);
    }

    void makeObjects()
    {
        std::vector<size_t> waiting{0};
        while (!waiting.empty()) {
            const size_t index = waiting.back();
            waiting.pop_back();
            makeObject(index);
            const auto &children = m_nodes[index].children;
            waiting.insert(waiting.end(), children.rbegin(), children.rend());
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].object.isInitialized())
                addKids(i);
        }
    }

    void makeObject(size_t index)
    {
        Node &node = m_nodes[index];
        QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
        std::string tag = "/";
        tag.append(m_tagged.tags[index]);
        object.replaceKey("/S", QPDFObjectHandle::newName(tag));
        if (index > 0)
            object.replaceKey("/P", m_nodes[size_t(element(index).parent)].object);
        if (!node.pieces.empty())
            object.replaceKey("/Pg", m_tagged.pages[node.pieces.front().page]);
        addAttributes(object, m_tagged.layout, int(index));
        node.object = m_file.makeIndirectObject(object);
    }

    /// Children in their order, and between them the element's own content as it is read.
    void addKids(size_t index)
    {
        const Node &node = m_nodes[index];
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        auto piece = node.pieces.begin();
        for (const size_t child : node.children) {
            const size_t seen = m_nodes[child].firstSeen;
            for (; seen != kNever && piece != node.pieces.end() && piece->order < seen; ++piece)
                kids.appendItem(reference(node, *piece));
            kids.appendItem(m_nodes[child].object);
        }
        for (; piece != node.pieces.end(); ++piece)
            kids.appendItem(reference(node, *piece));
        for (const LinkAnnotation *link : node.links)
            kids.appendItem(reference(*link));
        if (kids.getArrayNItems() == 0)
            return;
        QPDFObjectHandle object = node.object;
        object.replaceKey("/K", kids.getArrayNItems() == 1 ? kids.getArrayItem(0) : kids);
    }

    QPDFObjectHandle reference(const Node &node, const Piece &piece) const
    {
        QPDFObjectHandle mcid = QPDFObjectHandle::newInteger(piece.mcid);
        if (piece.page == node.pieces.front().page)
            return mcid;
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
        reference.replaceKey("/Pg", m_tagged.pages[piece.page]);
        reference.replaceKey("/MCID", mcid);
        return reference;
    }

    QPDFObjectHandle reference(const LinkAnnotation &link) const
    {
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
        reference.replaceKey("/Pg", m_tagged.pages[link.page]);
        reference.replaceKey("/Obj", link.object);
        return reference;
    }

    void addParentTree(QPDFObjectHandle root)
    {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        int key = 0;
        for (size_t page = 0; page < m_tagged.pages.size(); ++page) {
            QPDFObjectHandle owners = QPDFObjectHandle::newArray();
            for (const int index : m_tagged.contents[page])
                owners.appendItem(m_nodes[size_t(index)].object);
            QPDFObjectHandle sheet = m_tagged.pages[page];
            sheet.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
            sheet.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
            numbers.appendItem(QPDFObjectHandle::newInteger(key++));
            numbers.appendItem(m_file.makeIndirectObject(owners));
        }
        for (const LinkAnnotation &link : m_tagged.links) {
            numbers.appendItem(QPDFObjectHandle::newInteger(key++));
            numbers.appendItem(m_nodes[size_t(link.element)].object);
        }
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        root.replaceKey("/ParentTree", m_file.makeIndirectObject(tree));
        root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(key));
    }

    /// The names of footnotes, under which readers find them.
    void addIdTree(QPDFObjectHandle root)
    {
        QPDFObjectHandle names = QPDFObjectHandle::newArray();
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (element(i).type != StructElement::Type::Note || !m_nodes[i].object.isInitialized())
                continue;
            names.appendItem(QPDFObjectHandle::newString(noteId(int(i))));
            names.appendItem(m_nodes[i].object);
        }
        if (names.getArrayNItems() == 0)
            return;
        QPDFObjectHandle leaf = QPDFObjectHandle::newDictionary();
        leaf.replaceKey("/Names", names);
        leaf.replaceKey(
            "/Limits", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
                           names.getArrayItem(0), names.getArrayItem(names.getArrayNItems() - 2)}));
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        kids.appendItem(m_file.makeIndirectObject(leaf));
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Kids", kids);
        root.replaceKey("/IDTree", m_file.makeIndirectObject(tree));
    }

    QPDF &m_file;
    const TaggedPages &m_tagged;
    std::vector<Node> m_nodes;
};

} // namespace

QPDFObjectHandle addStructure(QPDF &file, const TaggedPages &tagged)
{
    return StructureBuilder(file, tagged).build();
}

} // namespace redress::pdf
