package org.framescope.core.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** A field as the extraction reads it: of each token its word class, the quotation and the name that it stands in. */
final class TokenView {

    private final FieldText text;
    private final List<Token> tokens;
    private final WordClass[] classes;
    private final int[] quotation;
    private final int[] name;

    TokenView(FieldText text) {
        this.text = text;
        this.tokens = text.tokens();
        CueWords words = CueWords.standard();
        this.classes = new WordClass[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = words.classOf(tokens.get(i));
        }
        this.quotation = filled(tokens.size());
        this.name = filled(tokens.size());
        markQuotations();
        markNames();
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, -1);
        return values;
    }

    /** Outermost quotations only, so that every token is visited once. */
    private void markQuotations() {
        List<Quotation> quotations = text.quotations();
        int token = 0;
        for (int q = 0; q < quotations.size(); q++) {
            Quotation quotation = quotations.get(q);
            while (token < tokens.size() && tokens.get(token).end() <= quotation.begin()) {
                token++;
            }
            while (token < tokens.size() && tokens.get(token).begin() < quotation.end()) {
                this.quotation[token++] = q;
            }
        }
    }

    private void markNames() {
        List<NamePhrase> names = text.names();
        for (int n = 0; n < names.size(); n++) {
            for (int t = names.get(n).titleToken(); t < names.get(n).endToken(); t++) {
                name[t] = n;
                // "Al From", "Will Hurd": inside a name, words are no function words.
                classes[t] = classes[t] == WordClass.MARK ? WordClass.MARK : WordClass.OPEN;
            }
        }
    }

    FieldText text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }

    WordClass classOf(int at) {
        return at >= 0 && at < classes.length ? classes[at] : WordClass.MARK;
    }

    boolean quoted(int at) {
        return at >= 0 && at < quotation.length && quotation[at] >= 0;
    }

    boolean isQuoteMark(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == TokenKind.QUOTE;
    }

    /** The outermost quotation around a token. */
    Optional<Quotation> quotationAt(int at) {
        return quoted(at) ? Optional.of(text.quotations().get(quotation[at])) : Optional.empty();
    }

    /** The tokens of the outermost quotation around a token, marks included. */
    Optional<Range> quotationRange(int at) {
        return quotationAt(at).map(q -> new Range(text.tokenAt(q.begin()), text.tokenAt(q.end() - 1) + 1));
    }

    boolean opensQuotation(int at) {
        return quotationAt(at).filter(q -> q.begin() == tokens.get(at).begin()).isPresent();
    }

    /** Whether a token is the closing mark of an outermost quotation. */
    boolean closesQuotation(int at) {
        return quotationAt(at).filter(q -> q.end() == tokens.get(at).end()).isPresent() && isQuoteMark(at);
    }

    /** Whether a token is the last one of an outermost quotation, be it the closing mark or not. */
    boolean endsQuotation(int at) {
        return quotationAt(at).filter(q -> q.end() == tokens.get(at).end()).isPresent();
    }

    /** The name, its title included, that a token belongs to. */
    Optional<NamePhrase> nameAt(int at) {
        return at >= 0 && at < name.length && name[at] >= 0
                ? Optional.of(text.names().get(name[at]))
                : Optional.empty();
    }

    boolean inName(int at) {
        return at >= 0 && at < name.length && name[at] >= 0;
    }

    boolean sameName(int left, int right) {
        return inName(left) && inName(right) && name[left] == name[right];
    }
}
