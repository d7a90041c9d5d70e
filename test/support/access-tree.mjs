// What a screen reader is given of a page: the browser's own accessibility tree, by DevTools, as indented lines.

/** Says nothing by itself: what is in it stands in its place. */
const transparent = (node) => node.ignored || ['generic', 'none', 'InlineTextBox'].includes(node.role?.value);

/** States that a reader is told of, or that say what can be done. `false` counts for the one that is told when it is false. */
const STATES = ['expanded', 'pressed', 'checked', 'disabled', 'readonly', 'live', 'focusable', 'focused'];
const TOLD_WHEN_FALSE = ['expanded', 'pressed', 'checked'];

/** All nodes that say something, in the order in which they are read: {role, name, states, items, id, children}. */
async function readTree(tab, root) {
  const session = await tab.createCDPSession();
  try {
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (node) => {
      const children = (node.childIds ?? []).flatMap((id) => read(byId.get(id) ?? {ignored: true}));
      if (transparent(node)) return children;
      const values = Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value]));
      return [
        {
          role: node.role.value,
          name: node.name?.value ?? '',
          states: STATES.filter((state) => values[state] || (TOLD_WHEN_FALSE.includes(state) && state in values)).map(
            (state) => (values[state] === true ? state : `${state}=${values[state]}`),
          ),
          id: node.backendDOMNodeId,
          children,
        },
      ];
    };
    const [all] = read(nodes[0]);
    if (!root) return all;
    const handle = await tab.$(root);
    const id = await handle.backendNodeId();
    return flat(all).find((node) => node.id === id);
  } finally {
    await session.detach();
  }
}

const flat = (node) => [node, ...node.children.flatMap(flat)];

/**
 * The tree as text, one line for each node: role, name, states. A list says how many items it has.
 *
 * @param root Selector of the element to begin with. Default: the page.
 */
export async function accessTree(tab, root) {
  const line = ({role, name, states, children}) => {
    const words = role === 'list' ? `of ${children.filter((child) => child.role === 'listitem').length}` : '';
    return [role === 'StaticText' ? 'text' : role, words, name && `"${name}"`, ...states].filter(Boolean).join(' ');
  };
  const lines = (node, depth) => [
    '  '.repeat(depth) + line(node),
    ...node.children.flatMap((child) => lines(child, depth + 1)),
  ];
  const tree = await readTree(tab, root);
  return tree ? lines(tree, 0).join('\n') : '(nothing)';
}

/** Everything of these roles that is in the tree, in order: {role, name, states, id}; `id` is DevTools' of the DOM node. */
export async function accessNodes(tab, roles) {
  return flat(await readTree(tab)).filter(({role}) => roles.includes(role));
}
