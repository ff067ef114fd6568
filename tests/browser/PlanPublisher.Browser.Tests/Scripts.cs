namespace PlanPublisher.Browser.Tests;

/// <summary>Questions put to a page. Each is a function that gives strings: what is wrong, in words.</summary>
internal static class Scripts
{
    /// <summary>Scripts, in elements and in attributes.</summary>
    public const string ScriptsInThePage = """
        () => [...document.querySelectorAll('*')].flatMap(element => [
            ...(element.localName === 'script' ? ['a script element'] : []),
            ...element.getAttributeNames().filter(name => name.startsWith('on')).map(name => `${element.localName} has ${name}`),
            ...(/^javascript:/i.test(element.getAttribute('href') ?? '') ? ['a link to a script'] : []),
        ])
        """;

    /// <summary>Elements that reach past the right edge of the window, unless a region around them scrolls.</summary>
    public const string ElementsPastTheEdge = """
        () => {
            const room = document.documentElement.clientWidth;
            const scrolls = element => element && (
                ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element !== document.documentElement
                || scrolls(element.parentElement));
            return [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > room + 0.5 && !scrolls(element))
                .map(element => `${element.localName}.${element.className} reaches to `
                    + `${Math.round(element.getBoundingClientRect().right)} of ${room}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}`);
        }
        """;

    /// <summary>Words that go on in the next line without a hyphen.</summary>
    public const string BrokenWords = """
        () => {
            const broken = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                for (const word of texts.currentNode.data.matchAll(/[\p{L}\p{N}]+/gu)) {
                    const range = document.createRange();
                    range.setStart(texts.currentNode, word.index);
                    range.setEnd(texts.currentNode, word.index + word[0].length);
                    if (new Set([...range.getClientRects()].map(part => Math.round(part.top))).size > 1) {
                        broken.push(`${word[0]}, in ${texts.currentNode.parentElement.localName}`);
                    }
                }
            }
            return broken;
        }
        """;

    /// <summary>Regions that scroll sideways and cannot be reached with the keyboard.</summary>
    public const string ScrollingRegionsOutOfReach = """
        () => [...document.body.querySelectorAll('*')]
            .filter(element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
            .filter(element => element.scrollWidth > element.clientWidth)
            .filter(element => element.tabIndex < 0 && !element.querySelector('a[href]'))
            .map(element => `${element.localName}.${element.className}`)
        """;

    /// <summary>Links to places in the page that are not there.</summary>
    public const string LinksToNoPlace = """
        () => [...document.querySelectorAll('a')]
            .filter(link => !link.getAttribute('href')
                || link.hash && link.pathname === location.pathname && !document.getElementById(decodeURIComponent(link.hash.slice(1))))
            .map(link => `${link.getAttribute('href')}: ${link.textContent.trim()}`)
        """;

    /// <summary>Addresses of everything that the page links to or shows and that is not in the page itself.</summary>
    public const string AddressesOutside = """
        () => [...document.querySelectorAll('[href], [src]')]
            .map(element => element.getAttribute('href') ?? element.getAttribute('src'))
            .filter(address => !address.startsWith('#') && !address.startsWith('data:'))
        """;

    /// <summary>Typefaces that text on the page is set in and that did not load.</summary>
    public const string TypefacesNotLoaded = """
        () => {
            const wanted = new Map();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (texts.currentNode.data.trim() && element.checkVisibility()) {
                    const style = getComputedStyle(element);
                    const family = style.fontFamily.split(',')[0].replaceAll('"', '').trim();
                    wanted.set(`${family} ${style.fontWeight} ${style.fontStyle}`, element.localName);
                }
            }
            const loaded = new Set([...document.fonts].filter(face => face.status === 'loaded').map(face =>
                `${face.family.replaceAll('"', '')} ${{ normal: 400, bold: 700 }[face.weight] ?? face.weight} ${face.style}`));
            return [...wanted].filter(([face]) => !loaded.has(face)).map(([face, where]) => `${face}, at ${where}`);
        }
        """;

    /// <summary>What the element with the focus is, and why a reader could not see it; empty if they can.</summary>
    public const string FocusHidden = """
        () => {
            const element = document.activeElement;
            const box = element.getBoundingClientRect();
            const hits = [[box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2], [box.left + box.width / 2, box.top + box.height / 2]]
                .map(([x, y]) => document.elementFromPoint(x, y))
                .filter(hit => hit && (element.contains(hit) || hit.contains(element)));
            return hits.length > 0 && box.width > 1 ? [] : [`${element.localName} ${element.getAttribute('href')}: ${element.textContent.trim()}`];
        }
        """;
}
