package org.framescope.core.analysis;

/** The spelling of ids: checked at birth, so that the wire never carries another. */
final class Names {

    private Names() {}

    /** Three capital letters, a hyphen, three digits. */
    static boolean isRule(String id) {
        return id.length() == 7
                && id.substring(0, 3).chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && id.charAt(3) == '-'
                && id.substring(4).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isMeasure(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && dot < name.length() - 1
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.');
    }
}
