package org.framescope.engine.extract;

/** Small pages, each in the markup of another kind of site; the story is invented. */
final class PageFixtures {

    static final String LEAD = "The council of Norham voted on Tuesday to close the old ferry landing, ending two years"
            + " of dispute over its repair.";

    static final String SECOND =
            "Residents on the island said they had not been asked, and that the last boat of the day"
                    + " would now leave at four.";

    static final String BODY = LEAD + "\n\n" + SECOND;

    private static final String PARAGRAPHS = "<p>" + LEAD + "</p><p>" + SECOND + "</p>";

    private PageFixtures() {}

    /** Newsroom page of today: JSON-LD, figure, share bar, newsletter, related box, footer. */
    static final String MODERN = """
            <!doctype html><html lang="en-GB"><head><title>Norham closes ferry landing | Norham Post</title>
            <link rel="canonical" href="https://post.example/ferry">
            <meta property="og:site_name" content="Norham Post">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":"NewsArticle","headline":"Norham closes ferry landing","datePublished":"2022-03-14T08:00:00Z",
            "author":[{"@type":"Person","name":"Ruth Adler"},{"@type":"Person","name":"Tom Okafor"}]}]}</script></head><body>
            <header><nav><a href="/">Home</a> <a href="/region">Region</a></nav></header>
            <main><article><h1>Norham closes ferry landing</h1><p class="standfirst">Islanders fear for the last boat</p>
            <div class="byline">By Ruth Adler and Tom Okafor</div><time datetime="2022-03-14">14 March 2022</time>
            <div class="share-bar"><a href="#">Share</a><a href="#">Tweet</a></div>
            <figure><img src="landing.jpg" alt="not a caption"><figcaption>The landing at low tide.
            <span class="credit">Ruth Adler/AFP</span></figcaption></figure>
            %s<div class="newsletter-signup"><p>Get the best of Norham every week, free of charge, in one letter.</p></div>
            %s<aside class="related"><h3>Related</h3><a href="/a">Ferry sold to island trust</a></aside></article></main>
            <footer>© 2022 Norham Post</footer></body></html>""".formatted("<p>" + LEAD + "</p>", "<p>" + SECOND + "</p>");

    /** A weblog's theme, with names of topics in the class of the whole post. */
    static final String WEBLOG = """
            <html><head><meta property="og:title" content="Norham closes ferry landing"></head><body class="single has-sidebar">
            <div id="page"><div class="post-12 post type-post tag-share category-related hentry">
            <h1 class="entry-title">Norham closes ferry landing</h1><div class="entry-meta">Posted on March 14, 2022</div>
            <div class="entry-content"><div id="attachment_1" class="wp-caption"><img src="a.jpg">
            <p class="wp-caption-text">The landing at low tide. (AFP)</p></div>%s
            <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div></div></div>
            <div id="comments"><p>I never liked that landing, and I have lived on the island for forty years and more.</p></div>
            </div></body></html>""".formatted(PARAGRAPHS);

    /** Paragraphs parted by line breaks inside an old table layout. */
    static final String TABLES = """
            <html><head><title>Norham closes ferry landing</title></head><body><table><tr>
            <td width=120><a href=a>News</a><br><a href=b>Sport</a></td>
            <td><h2>Norham closes ferry landing</h2><font size=2>%s<br><br>%s</font></td></tr></table></body></html>""".formatted(LEAD, SECOND);

    /** Divisions instead of paragraphs. */
    static final String DIVISIONS = """
            <html><body><div id="nav">News Sport Weather</div><div class="headline">Norham closes ferry landing</div>
            <div class="story"><div>%s</div><div>%s</div></div></body></html>""".formatted(LEAD, SECOND);

    /** Microdata instead of JSON-LD. */
    static final String MICRODATA = """
            <html><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Norham closes ferry landing</h1>
            <meta itemprop="datePublished" content="2022-03-14"><div itemprop="articleBody">%s</div></div>
            <div class="teasers"><p>Another story with a long enough text to be taken for a paragraph of an article.</p></div>
            </body></html>""".formatted(PARAGRAPHS);

    /** A page for telephones. */
    static final String AMP = """
            <html amp lang="en"><body><article><h1>Norham closes ferry landing</h1>
            <amp-img src="https://post.example/a.jpg" width=1 height=1></amp-img>
            <figcaption>The landing at low tide. Photograph: Ruth Adler/AFP</figcaption>%s<amp-ad type="x">Buy boats</amp-ad>
            </article></body></html>""".formatted(PARAGRAPHS);

    /** An embedded post between the paragraphs. */
    static final String POST = """
            <html><body><article><h1>Norham closes ferry landing</h1><p>%s</p><blockquote class="twitter-tweet"><p>No more boats after four!</p>
            — Ruth Adler (@ruth) <a href="https://twitter.com/ruth/status/1">March 14, 2022</a></blockquote><p>%s</p></article></body></html>""".formatted(LEAD, SECOND);

    /** A cookie banner with more text than the article. */
    static final String COOKIES = """
            <html><body><div id="cookie-consent"><p>%s</p></div><h1>Norham closes ferry landing</h1><div class="article-body">%s</div>
            </body></html>""".formatted(
                    "We use cookies to make this site better for you and for our partners. ".repeat(20), PARAGRAPHS);

    /** The whole page is a form, as some content systems build it. */
    static final String FORM = """
            <html><body><form method="post"><input type="hidden" value="x"><div class="menu"><a href="a">News</a></div>
            <h1>Norham closes ferry landing</h1><div id="content">%s</div><button>Send</button></form></body></html>""".formatted(PARAGRAPHS);

    /** A gallery with two pictures, and a pull quote that repeats the body. */
    static final String GALLERY = """
            <html><body><article><h1>Norham closes ferry landing</h1><div class="gallery">
            <figure><img data-src="a.jpg"><figcaption>The landing at low tide.</figcaption><small>Ruth Adler</small></figure>
            <figure><img data-src="b.jpg"><figcaption>The last boat. (AP Photo/Tom Okafor)</figcaption></figure></div>
            <p>%s</p><blockquote class="pullquote">they had not been asked</blockquote><p>%s</p></article></body></html>""".formatted(LEAD, SECOND);

    /** Links to other stories between the paragraphs, and a trailing list of them. */
    static final String RELATED = """
            <html><head><link rel="canonical" href="https://post.example/ferry"></head><body><article><h1>Norham closes ferry landing</h1>
            <p>%s</p><p><a href="https://post.example/trust">Ferry sold to island trust</a></p><p>%s</p><h3>More on the ferry</h3>
            <ul><li><a href="/one">The ferry in pictures</a></li><li><a href="/two">A short history of the boat</a></li></ul>
            </article></body></html>""".formatted(LEAD, SECOND);

    /** No headline element and no metadata at all. */
    static final String BARE = "<p>" + LEAD + "<p>" + SECOND;

    /** Lists, a quotation and subheadings are part of an article. */
    static final String RICH = """
            <html><body><article><h1>Norham closes ferry landing</h1><p>%s</p><h2>What changes</h2><ul><li>The last boat leaves at four.</li>
            <li>Bicycles travel free.</li></ul><blockquote><p>“We were not asked.”</p></blockquote><p>%s</p></article></body></html>""".formatted(LEAD, SECOND);
}
