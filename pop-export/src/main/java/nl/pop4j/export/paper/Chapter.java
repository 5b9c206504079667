package nl.pop4j.export.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A numbered part of a paper.
 *
 * @param heading what it is about
 * @param blocks what stands in it
 */
public record Chapter(String heading, List<Block> blocks) {

    /** Copies the blocks. */
    public Chapter {
        blocks = ImmutableList.copyOf(blocks);
    }

    /** Whether it is short enough to stand on one page. */
    public boolean isShort() {
        return blocks.stream().mapToInt(Block::lines).sum() <= 22;
    }

    /** The number of blocks only. */
    @Override
    public String toString() {
        return "Chapter[" + blocks.size() + "]";
    }
}
