/**
 * Makes controls look as if they had the mouse or the focus, as many at once as there are, by DevTools. `pick` is given
 * what a control's element and the control have of attributes, and returns pseudo classes without colons. Returns a
 * function that ends it.
 */
export async function forceStates(tab, pick) {
  const session = await tab.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const forced = [];
  const visit = (node, host) => {
    const own = attributesOf(node);
    if (['A', 'BUTTON'].includes(node.nodeName) && own.part?.startsWith('button ')) {
      const {nodeId} = node;
      forced.push(session.send('CSS.forcePseudoState', {nodeId, forcedPseudoClasses: pick(host, own)}));
    }
    for (const child of node.children ?? []) visit(child, host);
    for (const child of node.shadowRoots ?? []) visit(child, own);
  };
  visit(root, {});
  await Promise.all(forced);
  return () => session.detach();
}

/** DevTools give names and values by turns. */
const attributesOf = ({attributes = []}) =>
  Object.fromEntries(attributes.flatMap((name, i) => (i % 2 ? [] : [[name, attributes[i + 1]]])));
