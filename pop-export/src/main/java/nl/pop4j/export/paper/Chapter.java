package nl.pop4j.export.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A numbered part of a paper.
 *
 * @param heading what it is about
 * @param blocks what stands in it
 */
public record Chapter(String heading, List<Block> blocks) {

    private static final int SHORT = 12;
    private static final int SHORT_WITH_SIGNATURES = 22;

    /** Copies the blocks. */
    public Chapter {
        blocks = ImmutableList.copyOf(blocks);
    }

    /** Whether it is short enough to stand on one page; a place to sign keeps more together. */
    public boolean isShort() {
        boolean isSigned = blocks.stream().anyMatch(Block.Signing.class::isInstance);
        return blocks.stream().mapToInt(Block::lines).sum() <= (isSigned ? SHORT_WITH_SIGNATURES : SHORT);
    }

    /** The same with its charts in other colours. */
    Chapter in(UnaryOperator<String> colours) {
        return new Chapter(
                heading,
                blocks.stream()
                        .map(block -> block instanceof Block.Chart chart
                                ? new Block.Chart(chart.drawing().in(colours))
                                : block)
                        .toList());
    }

    /** The number of blocks only. */
    @Override
    public String toString() {
        return "Chapter[" + blocks.size() + "]";
    }
}
