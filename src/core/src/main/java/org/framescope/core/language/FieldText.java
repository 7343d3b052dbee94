package org.framescope.core.language;

import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.article.Field;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;

/** One field of an article with its linguistic work done. All offsets count in the field as submitted. */
public final class FieldText {

    private final Article article;
    private final Field field;
    private final NormalText normal;
    private final List<Token> tokens;
    private final List<Stretch> paragraphs;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final List<NamePhrase> names;

    private FieldText(Article article, Field field) {
        String raw = article.text(field);
        this.article = article;
        this.field = field;
        this.normal = NormalText.of(raw);
        this.tokens = Tokenizer.tokens(normal);
        this.paragraphs = Sentences.paragraphs(raw);
        this.sentences = Sentences.of(raw, tokens, paragraphs);
        this.quotations = Quotations.of(normal, Sentences.paragraphs(normal.text()));
        this.names = NamePhrases.of(this);
    }

    static FieldText of(Article article, Field field) {
        return new FieldText(article, field);
    }

    public Field field() {
        return field;
    }

    /** The field as submitted. */
    public String raw() {
        return article.text(field);
    }

    public NormalText normal() {
        return normal;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Stretch> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** All stretches between quotation marks, in the order of their opening marks; nested ones behind their outer. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The names in this field, in reading order; none overlaps another. */
    public List<NamePhrase> names() {
        return names;
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** The number of words and numbers. */
    public int words() {
        return (int) tokens.stream().filter(Token::counts).count();
    }

    public Span span(int begin, int end) {
        return new Span(field, begin, end);
    }

    public Passage passage(int begin, int end) {
        return article.cut(span(begin, end));
    }

    public Passage passage(Token token) {
        return passage(token.begin(), token.end());
    }

    /** The passage from one token to another, both included. */
    public Passage passage(Token first, Token last) {
        return passage(first.begin(), last.end());
    }

    /** The index of the first token that ends behind {@code offset}; {@code tokens().size()} where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The index of the sentence that holds {@code offset}, or of the next one behind it; -1 where there is none. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() ? low : -1;
    }

    /** The stretches that are spelled with other characters than a reader sees, in the order of the text. */
    public List<Disguise> disguises() {
        return normal.changed() ? Disguises.of(raw()) : List.of();
    }

    /** The terms of a lexicon that stand in this field, by place in the field as submitted. */
    public List<Match> matches(Lexicon lexicon) {
        return lexicon.find(normal);
    }
}
