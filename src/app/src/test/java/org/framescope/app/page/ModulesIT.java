package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page's modules by themselves, run where they run: in the browser. */
@QuarkusTest
class ModulesIT extends BrowserTest {

    @Test
    void piecesCoverTheirParagraphsAndKnowTheirSpans() {
        assertEquals(List.of(), run("""
            async () => {
              const { segments } = await import('/page/model/segments.js');
              let seed = 7;
              const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
              const wrong = [];
              for (let round = 0; round < 300; round += 1) {
                const blocks = [{ begin: 0, end: 10 }, { begin: 12, end: 30 }, { begin: 31, end: 32 }];
                const spans = Array.from({ length: random(8) }, () => {
                  const begin = random(34);
                  return { begin, end: begin + random(20), tag: 'abc'[random(3)] };
                });
                segments(blocks, spans).forEach((pieces, i) => {
                  let at = blocks[i].begin;
                  for (const { begin, end, tags } of pieces) {
                    if (begin !== at || end <= begin) wrong.push(['gap', round]);
                    at = end;
                    for (let p = begin; p < end; p += 1) {
                      const open = new Set(spans.filter((s) => s.begin <= p && p < s.end).map((s) => s.tag));
                      if ([...open].sort().join() !== [...tags].sort().join()) wrong.push(['tags', round, p]);
                    }
                  }
                  if (at !== blocks[i].end) wrong.push(['end', round]);
                });
              }
              return wrong;
            }\
            """));
    }

    @Test
    void paragraphsKeepTheirOffsets() {
        assertEquals(List.of("One.", "Two\nlines.", "Three"), run("""
            async () => {
              const { paragraphs } = await import('/page/model/paragraphs.js');
              const text = '\\n\\nOne.\\n\\n\\n  Two\\nlines. \\n\\nThree';
              return paragraphs(text).map(({ begin, end }) => text.slice(begin, end));
            }\
            """));
    }

    @Test
    void peopleReadTwoDigits() {
        assertEquals(
                List.of("0.97", "0.041", "under 0.01", "over 0.99", "1.0", "0", "0.10", "8.4", "470", "-0.036"),
                run("""
                    async () => {
                      const { probability, significant } = await import('/page/format.js');
                      return [probability(0.9731), probability(0.0412), probability(0.004), probability(0.9996),
                        significant(0.999), significant(0), significant(0.1), significant(8.42), significant(473.2),
                        significant(-0.0361)];
                    }\
                    """));
    }

    @Test
    void quotationMarksInsideAMixedStatementAreFound() {
        assertEquals(List.of("“constantly busy”", "\"plain\""), run("""
            async () => {
              const { quotedWithin } = await import('/page/model/speech.js');
              const text = 'they were “constantly busy” and "plain" and “open';
              return quotedWithin({ begin: 5, text }).map((q) => text.slice(q.begin - 5, q.end - 5));
            }\
            """));
    }

    @Test
    void aFieldsMarkupIsReadAsItIsShownAndFoundAgain() {
        assertEquals(
                List.of(
                        "The mayor & co slammed the regime.\n\nSecond “one”.\nLine",
                        "mayor &amp; co <b>slammed",
                        "“one&rdquo;",
                        "a\n\nb\n\nc",
                        "b",
                        "no &amp; markup"),
                run("""
                    async () => {
                      const { behind, plain } = await import('/page/live/plain.js');
                      const found = (raw, words) => {
                        const { text, runs } = plain(raw);
                        const at = text.indexOf(words);
                        const { begin, end } = behind(runs, at, at + words.length);
                        return raw.slice(begin, end);
                      };
                      const html = '<p>The mayor &amp; co <b>slammed</b>\\nthe regime.</p>\\n\\n<p>Second “one&rdquo;.<br>Line</p><!-- x -->';
                      return [
                        plain(html).text, found(html, 'mayor & co slammed'), found(html, '“one”'),
                        plain('a\\nb\\nc').text, found('a\\nb\\nc', 'b'), plain('no &amp; markup').text,
                      ];
                    }\
                    """));
    }

    @Test
    void inputIsTakenForWhatItIs() {
        assertEquals(List.of("json", "html", "html", "text", "text"), run("""
            async () => {
              const { kindOfInput } = await import('/page/model/input.js');
              return [' {"body": "x"}', '<!DOCTYPE html><p>x', '\\n<div class="a">x</div>', 'Plain text', '<3 is a heart'].map(kindOfInput);
            }\
            """));
    }

    @Test
    void filesAreReadInTheirOwnEncoding() {
        assertEquals(List.of("Zoë “said”", "Київ", "кот", "plain é"), run("""
            async () => {
              const { textOf } = await import('/page/model/decode.js');
              const read = (bytes) => textOf(new Blob([new Uint8Array(bytes)]));
              const named = [...'<meta charset=koi8-r>'].map((c) => c.charCodeAt(0));
              return [
                await read([0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x73, 0x61, 0x69, 0x64, 0x94]),
                await read([0xff, 0xfe, 0x1a, 0x04, 0x38, 0x04, 0x57, 0x04, 0x32, 0x04]),
                (await read([...named, 0xcb, 0xcf, 0xd4])).slice(named.length),
                await textOf(new Blob(['plain é'])),
              ];
            }\
            """));
    }

    @Test
    void twoDraftsSideBySideLoseNothing() {
        assertEquals(List.of(), run("""
            async () => {
              const { pairs } = await import('/page/model/diff.js');
              let seed = 11;
              const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
              const words = ['the', 'mayor', 'said', 'so', '“no”,', 'Київ', 'on', 'Monday.'];
              const paragraph = () => Array.from({ length: 1 + random(12) }, () => words[random(8)]).join(' ');
              const change = (text) => text.split(' ').flatMap((w) => [[w], [], [w, 'new'], ['other']][random(8)] ?? [w]).join(' ');
              const wrong = [];
              for (let round = 0; round < 200; round += 1) {
                const old = Array.from({ length: random(6) }, paragraph);
                const young = old.filter(() => random(5) > 0).map((p) => (random(2) ? p : change(p) || 'x'));
                if (random(3) === 0) young.splice(random(young.length + 1), 0, paragraph());
                const rows = pairs([{ field: 'body', text: old.join('\\n\\n') }], [{ field: 'body', text: young.join('\\n\\n') }]);
                const side = (name) => rows.filter((r) => r[name]).map((r) => r[name].map((p) => p.text).join(''));
                if (side('before').join('|') !== old.join('|')) wrong.push([old, side('before')]);
                if (side('after').join('|') !== young.join('|')) wrong.push([young, side('after')]);
              }
              return wrong;
            }\
            """));
    }

    @Test
    void aDiffSaysWhatChangedAndNoMore() {
        assertEquals(List.of("same: The mayor | gone:slammed|new:criticized|same: the plan."), run("""
            async () => {
              const { pairs } = await import('/page/model/diff.js');
              const one = (text) => [{ field: 'body', text }];
              const [row] = pairs(one('The mayor slammed the plan.'), one('The mayor criticized the plan.'));
              const [same, gone] = row.before;
              return [`same: ${same.text}| ${gone.kind}:${gone.text}|${row.after[1].kind}:${row.after[1].text}|same:${row.after[2].text}`];
            }\
            """));
    }

    @Test
    void longTextsAreComparedInABlink() {
        assertEquals(List.of(true), run("""
            async () => {
              const { edits } = await import('/page/model/diff.js');
              const old = Array.from({ length: 20000 }, (_, i) => `a${i}`);
              const started = performance.now();
              const all = edits(old, old.map((w) => `b${w}`));
              return [all.length === 40000 && performance.now() - started < 3000];
            }\
            """));
    }

    private Object run(String script) {
        visit.open("#/rules");
        return visit.page().evaluate(script);
    }
}
